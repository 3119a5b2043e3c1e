import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError, lineStarts, positionAt, worded } from "../src/index.js";

describe("lineStarts", () => {
  test("knows the three line endings", () => {
    expect(lineStarts("a\nb\r\nc\rd")).toEqual([0, 2, 5, 7]);
  });

  test("a text that ends with a line ending has a last, empty line", () => {
    expect(lineStarts("a\n")).toEqual([0, 2]);
    expect(lineStarts("")).toEqual([0]);
  });
});

describe("positionAt", () => {
  test("is 1-based and counts UTF-16 code units", () => {
    expect(positionAt(lineStarts("ab\n😀x"), 5)).toEqual({ line: 2, column: 3 });
  });

  test("does not count a byte-order mark", () => {
    const text = "\uFEFFab\nc";
    expect(positionAt(lineStarts(text), 1, 1)).toEqual({ line: 1, column: 1 });
    expect(positionAt(lineStarts(text), 4, 1)).toEqual({ line: 2, column: 1 });
  });

  test("agrees with counting, for any text and offset", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "\n", "é", "😀") });
    fc.assert(
      fc.property(texts, fc.nat(50), (text, at) => {
        const offset = Math.min(at, text.length);
        const before = text.slice(0, offset).split("\n");
        expect(positionAt(lineStarts(text), offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? "").length + 1,
        });
      }),
    );
  });
});

test("an InputError has a place and a hint", () => {
  const error = new InputError(worded("wrong"), { file: "a.md", line: 3 }, worded("Do this."));
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    message: "wrong",
    place: { file: "a.md", line: 3 },
    hint: "Do this.",
  });
});
