import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newEntry, parseCatalog, serializeCatalog, withEntries, type Entry } from "../src/index.js";
import { breakOffsets } from "../src/wrap/break-columns.js";
import { fieldLines } from "../src/wrap/field.js";
import { anew, corpus, corpusFiles, gettext, hasGettext, HEADER, parse } from "./catalogs.js";

const layout = { wrapped: true, eastAsian: false };

describe("a field", () => {
  it("stays on its keyword's line where it fits to the last column", () => {
    const fits = "x".repeat(79 - 'msgid ""'.length);
    expect(fieldLines("", "msgid", fits, layout)).toEqual([`msgid "${fits}"`]);
    expect(fieldLines("", "msgid", `${fits.slice(1)} x`, layout)).toEqual([
      'msgid ""',
      `"${fits.slice(1)} x"`,
    ]);
  });

  it("is divided after each newline, and begins with an empty string then", () => {
    expect(fieldLines("", "msgstr", "a\nb", layout)).toEqual(['msgstr ""', '"a\\n"', '"b"']);
    expect(fieldLines("#~ ", "msgstr", "a\n", layout)).toEqual(['#~ msgstr "a\\n"']);
  });

  it("counts East Asian characters as two columns", () => {
    const [, first = ""] = fieldLines("", "msgid", "語".repeat(60), layout);
    expect(first).toBe(`"${"語".repeat(38)}"`);
  });

  it("keeps no-break spaces together", () => {
    expect(
      breakOffsets("a b\u00a0c", { width: 3, taken: 0, eastAsian: false }, () => false),
    ).toEqual([2]);
  });
});

const scripts = [
  [0x61, 0x7a], [0xe0, 0x24f], [0x300, 0x36f], [0x400, 0x44f], [0x5d0, 0x5ea], [0x600, 0x6ff],
  [0x900, 0x97f], [0xe01, 0xe5b], [0x2000, 0x206f], [0x3000, 0x30ff], [0x4e00, 0x9fff],
  [0xac00, 0xd7a3], [0xff00, 0xffef], [0x1f1e6, 0x1f1ff], [0x1f300, 0x1faff], [0x20, 0x10ffff],
] as const; // prettier-ignore
const pieces =
  '\u00a0|-|/|https://example.org/a/b?c=d&e=f#g|"|\\|\n|\t|\r|\x07|\x01|\x7f|%s|\\n|&amp;|…|—|«|»|(|)|[|]|{|}|!|?|1,000.5|50%|$9|\u200b|\u200d|\u00ad|' +
  "long".repeat(40);
const word = fc.oneof(
  ...scripts.map(([from, to]) =>
    fc
      .array(
        fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code)),
        { minLength: 1, maxLength: 12 },
      )
      .map((characters) => characters.join("").toWellFormed()),
  ),
  fc.constantFrom(...pieces.split("|")),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom("", " ", " ", "  ")), { maxLength: 40 })
  .map((words) =>
    words
      .flat()
      .join("")
      .replaceAll(/[\u0000\u0004\uFFFD]/gu, ""),
  );

const entry = fc
  .record({
    msgid: text,
    msgstr: text,
    previous: text,
    plural: text,
    kind: fc.nat({ max: 4 }),
    reference: fc.array(fc.stringMatching(/^[a-zé/.]{1,40}$/u), { maxLength: 6 }),
  })
  .map(({ msgid, msgstr, previous, plural, kind, reference }) => ({
    msgid,
    msgstr: kind === 2 ? [msgstr, plural] : [kind === 1 || kind === 3 ? `x${msgstr}` : msgstr],
    msgidPlural: kind === 2 ? plural : undefined,
    obsolete: kind === 1,
    fuzzy: kind === 3 || kind === 1,
    previous: kind === 3 || kind === 1 ? { msgid: `p${previous}` } : {},
    msgctxt: kind === 4 ? previous : undefined,
    references: [...new Set(reference.map((path) => path.replace(/^[./]+/u, "r")))],
  }));

describe.skipIf(!hasGettext)("what is written is what msgcat writes", () => {
  it.each([true, false])("generated texts, wrapped: %s", (wrapped) => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 100, maxLength: 200, size: "max" }), (fields) => {
        const base = { ...parse(HEADER), style: { eol: "\n" as const, wrapped } };
        const entries = fields.map((one, index) =>
          newEntry({ ...one, msgid: `${String(index)}-${one.msgid}` }),
        );
        const ordered = [
          ...entries.filter((one) => !one.obsolete),
          ...entries.filter((one) => one.obsolete),
        ];
        const bytes = serializeCatalog(
          withEntries(base, [...base.entries, ...ordered].map(anewHeader)),
        );
        const expected = gettext("msgcat", wrapped ? [] : ["--no-wrap"], bytes);
        expect(Buffer.from(bytes).toString().split("\n")).toEqual(expected.toString().split("\n"));
      }),
      // Shrinking hundreds of texts at once would take minutes.
      { numRuns: 8, endOnFailure: true },
    );
  });

  it.skipIf(corpusFiles.length === 0).each(corpusFiles)(
    "every entry of the corpus, written anew: %s",
    (name) => {
      const original = readFileSync(join(corpus, name));
      const catalog = parseCatalog(original, name);
      const bytes = serializeCatalog({
        ...catalog,
        origin: undefined,
        entries: catalog.entries.map(anew),
      });
      const expected = gettext("msgcat", catalog.style.wrapped ? [] : ["--no-wrap"], original);
      expect(expected.equals(bytes)).toBe(true);
    },
  );
});

function anewHeader(one: Entry): Entry {
  return one.line === undefined ? one : anew(one);
}
