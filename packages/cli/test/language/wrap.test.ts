import { displayWidth } from "@dragoman/report";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "../../src/program/wrap.js";

describe("wrap", () => {
  it.each([
    ["one two three", 8, "one two\nthree"],
    ["a word", 3, "a\nword"],
    ["first\n\nsecond line", 6, "first\n\nsecond\nline"],
    ["ファイルを一覧にする。", 12, "ファイルを\n一覧にする。"],
    ["ファイル (一覧) です", 10, "ファイル\n(一覧)\nです"],
    ["設定は dragoman.config.json です", 20, "設定は\ndragoman.config.json\nです"],
    ["削除は --delete で", 9, "削除は\n--delete\nで"],
    ["", 10, ""],
  ])("%j in %i cells", (text, width, expected) => {
    expect(wrap(text, width)).toBe(expected);
  });

  it("changes no letter, and makes no line wider than it must", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab .,()-設定ファイルを。、「」っー\n") });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 30 }), (text, width) => {
        const lines = wrap(text, width).split("\n");
        expect(lines.join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
        for (const line of lines) {
          if (displayWidth(line.trim()) > width) expect(line.trim()).not.toMatch(/ |[。」]設/u);
        }
      }),
    );
  });
});
