import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakOffsets } from "../src/wrap/break-columns.js";
import { fieldLines } from "../src/wrap/field.js";
import { LineMemory } from "../src/wrap/line-memory.js";
import { isPlain, plainOffsets } from "../src/wrap/plain-offsets.js";

const layout = { wrapped: true, eastAsian: false };

const pieces =
  "a|word|è|Ελλ|слово|1,000.5|50%|$9|-|/|(|)|[|]|{|}|!|?|…|—|–|«|»|“|’|\\|\u00a0|https://example.org/a/b?c=d&e=f#g";
const plainCharacter = fc
  .integer({ min: 0x20, max: 0xffff })
  .map((code) => String.fromCharCode(code))
  .filter(isPlain);
const plainText = fc
  .array(fc.oneof(fc.constantFrom(...pieces.split("|"), " ", " ", " ", "  "), plainCharacter), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

describe("a plain text", () => {
  it("is broken where the walk over all of its characters breaks it", () => {
    const one = fc.record({
      text: plainText,
      width: fc.integer({ min: 1, max: 80 }),
      taken: fc.integer({ min: 0, max: 90 }),
      every: fc.integer({ min: 2, max: 9 }),
    });
    fc.assert(
      fc.property(one, ({ text, width, taken, every }) => {
        const held = (offset: number): boolean => offset % every === 0;
        expect(plainOffsets(text, width, taken, held)).toEqual(
          breakOffsets(text, { width, taken, eastAsian: false }, held),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it("has no characters that are wider, or that the rules look through", () => {
    expect(isPlain("Ciò che “è” – qui…")).toBe(true);
    for (const other of ["語", "e\u0301", "\u200b", "\u00ad", "🇮🇹", "א", "\u2028", "\t"]) {
      expect(isPlain(`a ${other}`)).toBe(false);
    }
  });

  it("takes time in proportion to its length, whatever it is made of", () => {
    for (const hostile of [" ", ") ", "  )", "x", "\\", '"', "-\\"]) {
      const before = performance.now();
      fieldLines("", "msgid", hostile.repeat(200_000), layout);
      expect(performance.now() - before).toBeLessThan(2000);
    }
  });
});

describe("lines that were made before", () => {
  it("are given again only for the same text written in the same way", () => {
    const long = "word ".repeat(30);
    const first = fieldLines("", "msgid", long, layout);
    expect(fieldLines("", "msgid", long, layout)).toEqual(first);
    expect(fieldLines("", "msgid", long, { ...layout, wrapped: false })).toHaveLength(1);
    expect(fieldLines("#~ ", "msgstr", long, layout)[0]).toBe('#~ msgstr ""');
  });

  it("are forgotten when there are too many, except those asked for", () => {
    const memory = new LineMemory(10);
    memory.add("msgid", "a".repeat(8), ["1"]);
    memory.add("msgid", "b".repeat(8), ["2"]);
    memory.add("msgid", "c".repeat(8), ["3"]);
    expect(memory.find("msgid", "a".repeat(8))).toEqual(["1"]);
    memory.add("msgid", "d".repeat(8), ["4"]);
    memory.add("msgid", "e".repeat(8), ["5"]);
    expect(memory.find("msgid", "b".repeat(8))).toBeUndefined();
    expect(memory.find("msgid", "a".repeat(8))).toEqual(["1"]);
    expect(memory.find("msgstr", "a".repeat(8))).toBeUndefined();
  });
});
