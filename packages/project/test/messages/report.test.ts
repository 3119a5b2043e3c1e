import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { reporters } from "@dragoman/report";
import { describe, expect, test } from "vitest";
import { checkProject } from "../../src/commands/check.js";
import { reportProject } from "../../src/commands/report.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const config = {
  ...CONFIG,
  locales: ["pl"],
  messages: [{ source: ["src/**/*.ts"], target: "public/{locale}/{namespace}.json" }],
};

const files = {
  "docs/index.md": "# Tideboard\n",
  "src/app.ts": `t("open", "Open the tide table for the harbour of today.");
t("hi", "Hi {{name}}, see <0>the tides</0>");
t("shop:buy", "Buy 30 tickets");
t("file", { count: 1 });`,
  "public/en/translation.json": `{
  "file_one": "one file",
  "file_other": "{{count}} files",
  "loose": "Nobody asks for this"
}`,
};

const header = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\\n"
`;

const catalog = `${header}
msgctxt "translation:open"
msgid "Open the tide table for the harbour of today."
msgstr "Open the tide table for the harbour of today."

msgctxt "translation:hi"
msgid "Hi {{name}}, see <0>the tides</0>"
msgstr "Cześć, zobacz pływy"

msgctxt "shop:buy"
msgid "Buy 30 tickets"
msgstr "Kup 40 biletów *teraz"

msgctxt "translation:file"
msgid "one file"
msgid_plural "{{count}} files"
msgstr[0] "{{count}} plik"
msgstr[1] "{{count}} pliki"
msgstr[2] "pliki"

#, fuzzy
msgctxt "translation:loose"
msgid "Nobody asks for this"
msgstr "Nikt"
`;

function options(cwd: string) {
  return { cwd, version: "1", splitter: splitHere, now: () => new Date(0) };
}

describe("a report", () => {
  test("counts a namespace as a page, each plural form by itself", async () => {
    const root = temporaryProject({ ...files, "locales/pl/messages.po": catalog }, config);
    const { report } = await reportProject(options(root));
    const [locale] = report.locales;
    expect(locale?.pages).toMatchObject([
      { page: "docs/index.md" },
      { page: "public/en/shop.json", segments: 1, translated: 1 },
      // Four texts, of which one has three forms.
      { page: "public/en/translation.json", segments: 6, translated: 4, fuzzy: 1, untranslated: 1 },
    ]);
  });

  test("says what is wrong at the code's place, or at that in the JSON, and in the catalog", async () => {
    const root = temporaryProject({ ...files, "locales/pl/messages.po": catalog }, config);
    const { report } = await reportProject(options(root));
    const findings = report.locales[0]?.findings.filter(({ page }) => page !== undefined) ?? [];
    expect(
      findings.map(({ rule, file, line, page, catalog: at }) => [
        `${rule} ${file}:${line}`,
        `${page ?? ""}@${at?.line ?? ""}`,
      ]),
    ).toStrictEqual([
      ["numbers-differ src/app.ts:3", "public/en/shop.json@15"],
      ["placeholders-differ src/app.ts:4", "public/en/translation.json@19"],
      ["fuzzy public/en/translation.json:4", "public/en/translation.json@27"],
      ["left-in-source-language src/app.ts:1", "public/en/translation.json@7"],
      ["tags-differ src/app.ts:2", "public/en/translation.json@11"],
      ["placeholders-differ src/app.ts:2", "public/en/translation.json@11"],
    ]);
  });

  test("is the same in every reporter, and notices new code", async () => {
    const root = temporaryProject({ ...files, "locales/pl/messages.po": catalog }, config);
    const { report, ...beside } = await reportProject({ ...options(root), needsTexts: true });
    const style = { width: 100, colour: false, unicode: true, whole: true } as const;
    const about = { ...beside, folder: "", version: "1", words: true, style };
    for (const [name, { write }] of reporters) {
      expect(write(report, about), name).toContain(name === "html" ? "<html" : "");
    }
    expect(reporters.get("text")?.write(report, about)).toContain("public/en/translation.json  ");
    await reportProject(options(root));
    writeFileSync(join(root, "src/more.ts"), 't("more", "More tides");');
    const again = await reportProject(options(root));
    expect(again.report.locales[0]?.segments).toBe((report.locales[0]?.segments ?? 0) + 1);
  });
});

test("a check has thresholds for namespaces", async () => {
  const thresholds = [
    { pages: ["public/**"], translated: 60 },
    { pages: ["docs/**"], translated: 0 },
    { pages: ["public/**"], rules: ["placeholders-differ"], most: 2 },
  ];
  const own = { ...config, check: { failOn: "error", thresholds } };
  const root = temporaryProject({ ...files, "locales/pl/messages.po": catalog }, own);
  const { check } = (await checkProject(options(root))).report;
  expect(check.failures.map(({ message }) => message)).toStrictEqual([
    "pl: 53% of public/** is translated, less than 60%",
  ]);
});
