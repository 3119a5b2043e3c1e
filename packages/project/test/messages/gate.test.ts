import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildProject } from "../../src/commands/build.js";
import { importProject } from "../../src/commands/import.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const config = {
  ...CONFIG,
  locales: ["pl"],
  messages: [{ source: ["src/**/*.ts"], target: "public/{locale}/{namespace}.json" }],
};

const files = {
  "docs/index.md": "# Files\n",
  "src/app.ts": `t("open", "Open"); t("hi", "Hi {{name}}");\nt("file", { count: 1 }); t("steps");`,
  "public/en/translation.json": JSON.stringify({
    file_one: "one file",
    file_other: "{{count}} files",
    steps: ["First", "Second"],
  }),
};

const catalog = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\\n"

msgctxt "translation:open"
msgid "Open"
msgstr "<img src=x onerror=alert(1)>"

msgctxt "translation:hi"
msgid "Hi {{name}}"
msgstr "Cześć {{name}}"

msgctxt "translation:file"
msgid "one file"
msgid_plural "{{count}} files"
msgstr[0] "{{count}} plik"
msgstr[1] "{{count}} pliki"
msgstr[2] "{{- count}} plików"

msgctxt "translation:steps[0]"
msgid "First"
msgstr "javascript:alert(1)"

msgctxt "translation:steps[1]"
msgid "Second"
msgstr "Drugi"
`;

function options(cwd: string) {
  return { cwd, version: "1", splitter: splitHere, now: () => new Date(0) };
}

describe("a build", () => {
  test("leaves out what the safety gate refuses, form by form, and says so", async () => {
    const root = temporaryProject({ ...files, "locales/pl/messages.po": catalog }, config);
    const { locales } = await buildProject(options(root));
    const built: unknown = JSON.parse(
      readFileSync(join(root, "public/pl/translation.json"), "utf8"),
    );
    expect(built).toStrictEqual({
      file_one: "{{count}} plik",
      file_few: "{{count}} pliki",
      // In an array, which falls back as a whole, the source text stands in.
      steps: ["First", "Drugi"],
      hi: "Cześć {{name}}",
    });
    const errors = locales[0]?.findings.filter(({ severity }) => severity === "error") ?? [];
    expect(errors.map(({ rule, file, line, catalog: at }) => [rule, file, line, at?.line])).toEqual(
      [
        ["unsafe-translation", "src/app.ts", 2, 15],
        ["unsafe-translation", "src/app.ts", 2, 22],
        ["unsafe-translation", "src/app.ts", 1, 7],
      ],
    );
    expect(errors[0]?.message).toBe(
      "this translation is not built: it has `{{- count}}`, and the source has not",
    );
  });

  test("writes over its own texts of before, even where what took their place is refused", async () => {
    const before = { open: "Otwórz", file_one: "{{count}} plik", file_many: "{{count}} plików" };
    const path = "public/pl/translation.json";
    const all = { ...files, "locales/pl/messages.po": catalog, [path]: JSON.stringify(before) };
    const root = temporaryProject(all, config);
    const { locales } = await buildProject(options(root));
    const rules = locales[0]?.findings.map(({ rule }) => rule);
    expect(rules).not.toContain("not-imported");
    const built: unknown = JSON.parse(readFileSync(join(root, path), "utf8"));
    expect(built).not.toHaveProperty("open");
    expect(built).not.toHaveProperty("file_many");
    expect(built).toMatchObject({ file_few: "{{count}} pliki", hi: "Cześć {{name}}" });
  });

  test("does not write over texts that nobody has imported", async () => {
    const own = '{\n  "hi":"Cześć {{name}}",\n  "gone":"Stary tekst"}';
    const root = temporaryProject({ ...files, "public/pl/translation.json": own }, config);
    const read = () => readFileSync(join(root, "public/pl/translation.json"), "utf8");
    const [first] = (await buildProject(options(root))).locales;
    expect(read()).toBe(own);
    expect(first?.messages).toStrictEqual({ files: 0, written: 0 });
    expect(first?.findings[1]).toMatchObject({
      rule: "not-imported",
      file: "public/pl/translation.json",
      line: 2,
    });
    expect(first?.findings[1]?.message).toContain("2 texts that no catalog has, the first at hi");

    const imported = (await importProject(options(root))).locales[0];
    expect(imported?.findings).toMatchObject([
      { rule: "not-in-source", line: 3, target: "Stary tekst" },
    ]);
    const po = readFileSync(join(root, "locales/pl/messages.po"), "utf8");
    expect(po).toContain(
      '#~ msgctxt "translation:gone"\n#~ msgid "gone"\n#~ msgstr "Stary tekst"\n',
    );
    const [second] = (await buildProject(options(root))).locales;
    expect(second?.findings.filter(({ severity }) => severity === "error")).toStrictEqual([]);
    expect(read()).toBe('{\n  "hi": "Cześć {{name}}"\n}');
    // Twice is once.
    await importProject(options(root));
    expect(readFileSync(join(root, "locales/pl/messages.po"), "utf8")).toBe(po);
    // What somebody wrote into the JSON by hand at the same place is kept beside it.
    writeFileSync(join(root, "public/pl/translation.json"), '{"gone":"Nowy tekst"}');
    await importProject(options(root));
    const after = readFileSync(join(root, "locales/pl/messages.po"), "utf8");
    expect(after).toContain('"gone"\n#~ msgstr "Stary tekst"');
    expect(after).toContain('"gone (2)"\n#~ msgstr "Nowy tekst"');
  });
});
