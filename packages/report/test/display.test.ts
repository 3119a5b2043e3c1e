import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bar, displayWidth, oneLine, pad, painter, shorten, tableLines } from "../src/index.js";

describe("display width", () => {
  it.each([
    ["", 0],
    ["port", 4],
    ["漢字", 4],
    ["cafe\u0301", 4],
    ["한국어", 6],
    ["a\u200Bb", 2],
    ["ｱ", 1],
    ["🚢", 2],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("one line", () => {
  it("lets no page command the terminal", () => {
    expect(oneLine("a\nb\u001B[2Jc\u0007\u202Ed\u009B")).toBe("a b�[2Jc��d�");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});

describe("shortening", () => {
  it.each([
    ["translation", 11, "translation"],
    ["translation", 10, "translati…"],
    ["漢字漢字", 8, "漢字漢字"],
    ["漢字漢字", 7, "漢字漢…"],
    ["漢字漢字", 6, "漢字…"],
    ["two words", 5, "two…"],
  ])("%j to %i", (text, width, expected) => {
    expect(shorten(text, width)).toBe(expected);
  });

  it("never exceeds the width, and keeps what fits", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 20 }),
        (raw, width) => {
          const text = oneLine(raw);
          const short = shorten(text, width);
          expect(displayWidth(short)).toBeLessThanOrEqual(width);
          if (displayWidth(text) <= width) expect(short).toBe(text);
        },
      ),
    );
  });

  it("pads by cells", () => {
    expect(pad("漢", 4, "left")).toBe("漢  ");
    expect(pad("97%", 4, "right")).toBe(" 97%");
  });
});

describe("a bar", () => {
  it("is full only at 100 and empty only at 0", () => {
    for (let percent = 0; percent <= 100; percent++) {
      const { filled, empty } = bar(percent, 10, false);
      expect(filled + empty).toMatch(/^#*\.*$/);
      expect(filled + empty).toHaveLength(10);
      expect(empty === "").toBe(percent === 100);
      expect(filled === "").toBe(percent === 0);
    }
  });
});

describe("a table", () => {
  it("aligns by cells and leaves no space at the ends", () => {
    const rows = [
      [{ text: "日本" }, { text: "7", side: "right" as const }, { text: "x" }],
      [{ text: "a" }, { text: "123", side: "right" as const }, { text: "" }],
    ];
    expect(tableLines(rows, painter(false))).toEqual(["日本    7  x", "a     123"]);
  });
});
