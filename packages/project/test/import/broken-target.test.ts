import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importProject } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { printed } from "../printed.js";
import { temporaryProject } from "../temporary-project.js";

describe("a localised page that is no page", () => {
  it.each([
    ["empty", "", "nothing was imported from this page: it is empty", 1, 1],
    ["white space", " \n\n", "nothing was imported from this page: it is empty", 1, 1],
    ["a mark and nothing else", "\uFEFF", "nothing was imported from this page: it is empty", 1, 1],
    [
      "binary",
      new Uint8Array([0x47, 0x49, 0x46, 0x0a, 0x00, 0x01]),
      "nothing was imported from this page: there is a NUL character here: this is not a text file",
      2,
      1,
    ],
    [
      "Latin-1",
      new Uint8Array([0x23, 0x20, 0xe8]),
      "nothing was imported from this page: the byte 0xE8 is not valid UTF-8 here",
      1,
      3,
    ],
  ])("is said so, and the others go on: %s", async (_, content, message, line, column) => {
    const root = temporaryProject({
      "docs/a.md": "# Tides\n",
      "docs/b.md": "# Boats\n",
      "i18n/it/a.md": content,
      "i18n/it/b.md": "# Barche\n",
    });
    const { locales } = await importProject({ cwd: root, version: "1", splitter: splitHere });
    expect(locales[0]).toMatchObject({ pages: 2, segments: 2, placed: 1, left: 1, uncertain: 0 });
    expect(printed(locales[0]?.findings)).toEqual([
      {
        rule: "broken-page",
        severity: "warning",
        message,
        file: "i18n/it/a.md",
        line,
        column,
        locale: "it",
      },
    ]);
    expect(readFileSync(join(root, "locales/it/b.po"), "utf8")).toContain('msgstr "Barche"');
    expect(existsSync(join(root, "locales/it/a.po"))).toBe(true);
    expect(readFileSync(join(root, "locales/it/a.po"), "utf8")).toContain(
      'msgid "Tides"\nmsgstr ""',
    );
  });
});

describe("a localised page in another language altogether", () => {
  const english = [
    "# Reading the tide",
    "The water comes up to the second step of the old stairs before noon today.",
    "Whoever wants to cross the bay on foot must leave the island when it begins to fall.",
    "A table with the times of the whole month hangs beside the door of the harbour office.",
  ];
  const german = [
    "# Die Gezeiten lesen",
    "Das Wasser steigt heute noch vor dem Mittag bis zur zweiten Stufe der alten Treppe.",
    "Wer die Bucht zu Fuß durchqueren will, muss die Insel verlassen, wenn es zu fallen beginnt.",
    "Eine Tafel mit den Zeiten des ganzen Monats hängt neben der Tür des Hafenamtes.",
  ];
  const italian = [
    "# Leggere la marea",
    "Oggi, prima di mezzogiorno, l'acqua sale fino al secondo gradino della vecchia scala.",
    "Chi vuole attraversare la baia a piedi deve lasciare l'isola quando comincia a calare.",
    "Una tabella con gli orari di tutto il mese è appesa accanto alla porta della capitaneria.",
  ];

  it("is said so, and nothing is taken from it", async () => {
    const root = temporaryProject({
      "docs/a.md": english.join("\n\n"),
      "docs/b.md": english.join("\n\n"),
      "i18n/it/a.md": german.join("\n\n"),
    });
    const { locales } = await importProject({ cwd: root, version: "1", splitter: splitHere });
    expect(locales[0]).toMatchObject({ pages: 1, segments: 4, placed: 0, left: 4, uncertain: 0 });
    expect(locales[0]?.findings).toMatchObject([
      { rule: "other-language", message: "the page is in German", file: "i18n/it/a.md", line: 1 },
    ]);
    expect(readFileSync(join(root, "locales/it/a.po"), "utf8")).not.toContain("Wasser");
  });

  it("is not one in its own language, or one that is still in the source's", async () => {
    const root = temporaryProject({
      "docs/a.md": english.join("\n\n"),
      "docs/b.md": english.join("\n\n"),
      "i18n/it/a.md": italian.join("\n\n"),
      "i18n/it/b.md": english.join("\n\n"),
    });
    const { locales } = await importProject({ cwd: root, version: "1", splitter: splitHere });
    const rules = new Set(locales[0]?.findings.map(({ rule }) => rule));
    expect(rules.has("other-language")).toBe(false);
    expect(readFileSync(join(root, "locales/it/a.po"), "utf8")).toContain("vecchia scala");
  });
});
