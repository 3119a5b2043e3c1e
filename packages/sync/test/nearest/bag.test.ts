import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bagOf } from "../../src/nearest/bag.js";

const word = fc.stringMatching(/^[a-zàçß0-9]{1,8}$/u);

describe("bagOf", () => {
  it.each([
    ["another order", "first read the guide"],
    ["another case", "READ the Guide first"],
    ["markup", "**Read** [the guide](https://example.org/guide) first!"],
    ["code", "Read `the guide` first"],
    ["a tag", '<b class="note">Read</b> the guide first'],
  ])("is the same with %s", (_, text) => {
    expect(bagOf(text)).toBe(bagOf("Read the guide first"));
  });

  it.each(["Read the guide", "Read the guide first first", "Read this guide first", "日本語 読む"])(
    "is another one for %s",
    (text) => {
      expect(bagOf(text)).not.toBe(bagOf("Read the guide first"));
    },
  );

  it.each(["", "…", "![](a.png)"])("is none where no word stands: %s", (text) => {
    expect(bagOf(text)).toBeUndefined();
  });

  it("is the same for any order of any words, and another one with one word more or less", () => {
    const shuffled = fc
      .array(word, { minLength: 1 })
      .chain((words) =>
        fc.tuple(
          fc.constant(words),
          fc.shuffledSubarray(words, { minLength: words.length, maxLength: words.length }),
          word,
        ),
      );
    fc.assert(
      fc.property(shuffled, ([words, others, more]) => {
        expect(bagOf(others.join(" "))).toBe(bagOf(words.join(" ")));
        expect(bagOf([...others, more].join(" "))).not.toBe(bagOf(words.join(" ")));
      }),
    );
  });
});
