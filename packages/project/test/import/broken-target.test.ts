import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importProject } from "../../src/index.js";
import { splitHere } from "../split-here.js";
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
    expect(locales[0]?.findings).toEqual([
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
