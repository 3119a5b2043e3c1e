import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffLine, painter, wordDiff } from "../src/index.js";

const plain = painter(false);
const texts = fc.array(fc.constantFrom("a", "b", "c", "__proto__"), { maxLength: 12 });

describe("the word diff of --explain", () => {
  it.each([
    ["a red boat", "a blue boat", "a [-red-]{+blue+} boat"],
    ["boat", "a boat", "{+a+} boat"],
    ["a boat", "boat", "[-a-] boat"],
    ["client for", "[client](c.md) for", "[-client-]{+[client](c.md)+} for"],
    ["one", "two", "[-one-]{+two+}"],
    ["", "two", "{+two+}"],
    [
      "one two three four five six seven eight nine ten",
      "one two three four five six seven eight 9 ten",
      "… three four five six seven eight [-nine-]{+9+} ten",
    ],
  ])("%s → %s", (before, after, line) => {
    expect(diffLine(before, after, plain)).toBe(line);
  });

  it("holds all words of both texts, in order", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = wordDiff(before.join(" "), after.join(" "));
        const without = (kind: string): string =>
          parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join(" ");
        expect(without("added")).toBe(before.join(" "));
        expect(without("removed")).toBe(after.join(" "));
      }),
    );
  });

  it("finds words that both have, in texts of which each has others", () => {
    const parts = wordDiff("x a y b z", "a q b");
    expect(parts.filter(({ kind }) => kind === "same").map(({ text }) => text)).toEqual(["a", "b"]);
  });

  it("does not take long over long texts", () => {
    const text = (letter: string): string => `${letter} `.repeat(20_000).trim();
    expect(wordDiff(text("a"), text("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
