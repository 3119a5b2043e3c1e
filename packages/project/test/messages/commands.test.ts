import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildProject } from "../../src/commands/build.js";
import { importProject } from "../../src/commands/import.js";
import { syncProject } from "../../src/commands/sync.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const config = {
  ...CONFIG,
  locales: ["pl"],
  messages: [{ source: ["src/**/*.ts"], target: "public/{locale}/{namespace}.json" }],
};

const files = {
  "docs/index.md": "# Files\n",
  "src/app.ts": `t("open", "Open"); t("shop:buy", "Buy"); t("file", { count: 1 });
// dragoman: a button
t("extra", "Extra");`,
  "public/en/translation.json": JSON.stringify(
    { open: "Open…", file_one: "{{count}} file", file_other: "{{count}} files", limit: 5 },
    null,
    4,
  ),
  "public/pl/translation.json": JSON.stringify({
    open: "Otwórz…",
    file_one: "{{count}} plik",
    file_few: "{{count}} pliki",
    file_many: "{{count}} plików",
    file_other: "{{count}} pliku",
    limit: 5,
  }),
};

function options(cwd: string) {
  return { cwd, version: "1", splitter: splitHere, now: () => new Date(0) };
}

describe("UI strings", () => {
  test("go from code and JSON to catalogs and back", async () => {
    const root = temporaryProject(files, config);
    const read = (path: string): string => readFileSync(join(root, path), "utf8");
    const { locales } = await importProject(options(root));
    // Four texts, of which the JSON has two, and the form that gettext has not.
    expect(locales[0]).toMatchObject({ segments: 5, placed: 3, left: 2 });
    const catalog = read("locales/pl/messages.po");
    expect(catalog).toContain(`#: src/app.ts
msgctxt "translation:file"
msgid "{{count}} file"
msgid_plural "{{count}} files"
msgstr[0] "{{count}} plik"
msgstr[1] "{{count}} pliki"
msgstr[2] "{{count}} plików"
`);
    expect(catalog).toContain(`#. plural category other: 0.5, 1.5, 2.5
#: src/app.ts
msgctxt "translation:file_other"
msgid "{{count}} files"
msgstr "{{count}} pliku"
`);
    expect(catalog).toContain('#. a button\n#: src/app.ts\nmsgctxt "translation:extra"');
    expect(read("locales/templates/messages.pot")).toContain('msgctxt "shop:buy"\nmsgid "Buy"');

    const built = await buildProject(options(root));
    expect(built.locales[0]?.messages).toStrictEqual({ files: 2, written: 1 });
    expect(read("public/pl/translation.json")).toBe(files["public/pl/translation.json"]);
    expect(read("public/pl/shop.json")).toBe("{}\n");
  });

  test("are settled after an import: neither sync nor build writes again", async () => {
    const root = temporaryProject(files, config);
    await importProject(options(root));
    await buildProject(options(root));
    const paths = [
      "locales/pl/messages.po",
      "locales/templates/messages.pot",
      "public/pl/shop.json",
    ];
    const times = paths.map((path) => statSync(join(root, path), { bigint: true }).mtimeNs);
    const { changed } = await syncProject(options(root));
    expect(changed).toStrictEqual([]);
    expect((await syncProject({ ...options(root), check: true })).changed).toStrictEqual([]);
    await buildProject(options(root));
    expect(paths.map((path) => statSync(join(root, path), { bigint: true }).mtimeNs)).toStrictEqual(
      times,
    );
  });

  test("whose source text changed are carried or fuzzy by their key, and not built meanwhile", async () => {
    const root = temporaryProject(files, config);
    await importProject(options(root));
    const source = { open: "Show it", file_one: "one file", file_other: "{{count}} files" };
    writeFileSync(join(root, "public/en/translation.json"), JSON.stringify(source));
    const { locales } = await syncProject(options(root));
    // The form of fractions keeps its text: its msgid is that of `other`.
    expect(locales[0]).toMatchObject({ fuzzy: 2, obsolete: 0 });
    const catalog = readFileSync(join(root, "locales/pl/messages.po"), "utf8");
    expect(catalog).toContain(
      '#| msgid "Open…"\nmsgctxt "translation:open"\nmsgid "Show it"\nmsgstr "Otwórz…"',
    );
    await buildProject(options(root));
    expect(readFileSync(join(root, "public/pl/translation.json"), "utf8")).toBe(
      '{"file_other":"{{count}} pliku"}',
    );
  });

  test("of a namespace that is no name of a file stop the command", async () => {
    const root = temporaryProject({ ...files, "src/b.ts": 't("../../x:key");' }, config);
    await expect(syncProject(options(root))).rejects.toThrow(/which is no name of a file/);
  });

  test("with natural keys have the namespace for a context, and are carried over an edit of it", async () => {
    const natural = {
      sourceLocale: "en",
      locales: ["it"],
      catalogs: "locales/{locale}/{path}.po",
      templates: "locales/{path}.pot",
      messages: [
        {
          source: ["src/**/*.ts"],
          target: "public/{locale}.json",
          keySeparator: false,
          nsSeparator: false,
        },
      ],
    };
    const code = (page: string, files: string): string =>
      `t("Read the <0>${page}</0> before you leave the harbour.");
t("Look: low water. At noon."); t("{{count}} ${files} in the folder", { count: 1 });`;
    const root = temporaryProject({ "src/app.ts": code("guide", "files") }, natural);
    await syncProject(options(root));
    const path = join(root, "locales/it/messages.po");
    const po = readFileSync(path, "utf8");
    expect(po.match(/msgctxt .*/gu)).toStrictEqual(Array(3).fill('msgctxt "translation"'));
    writeFileSync(
      path,
      po
        .replace(/(harbour\."\nmsgstr ")/u, "$1Leggi la <0>guida</0> prima di lasciare il porto.")
        .replace('msgstr[0] ""', 'msgstr[0] "{{count}} file nella cartella"')
        .replace('msgstr[1] ""', 'msgstr[1] "{{count}} file nella cartella"'),
    );
    expect((await buildProject(options(root))).locales[0]?.messages).toMatchObject({ written: 1 });
    expect(JSON.parse(readFileSync(join(root, "public/it.json"), "utf8"))).toStrictEqual({
      "Read the <0>guide</0> before you leave the harbour.":
        "Leggi la <0>guida</0> prima di lasciare il porto.",
      "{{count}} files in the folder_one": "{{count}} file nella cartella",
      "{{count}} files in the folder_many": "{{count}} file nella cartella",
      "{{count}} files in the folder_other": "{{count}} file nella cartella",
    });

    writeFileSync(join(root, "src/app.ts"), code("manual", "documents"));
    const { locales } = await syncProject(options(root));
    expect(locales[0]).toMatchObject({ exact: 1, fuzzy: 2, new: 0, obsolete: 0 });
    expect(readFileSync(path, "utf8")).toContain("Leggi la <0>guida</0> prima");
  });
});
