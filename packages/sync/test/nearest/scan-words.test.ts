import { describe, expect, it } from "vitest";
import { CODE, MARKUP, PROSE, scanWords } from "../../src/nearest/scan-words.js";

function read(text: string): [string, number][] {
  const words: [string, number][] = [];
  scanWords(text, (start, end, inside) => words.push([text.slice(start, end), inside]));
  return words;
}

describe("scanWords", () => {
  it.each<[string, [string, number][]]>([
    [
      "see [us](https://a.b) now",
      [
        ["see", PROSE],
        ["us", PROSE],
        ["https", MARKUP],
        ["a", MARKUP],
        ["b", MARKUP],
        ["now", PROSE],
      ],
    ],
    [
      "a `b` c ``d`` e",
      [
        ["a", PROSE],
        ["b", CODE],
        ["c", PROSE],
        ["d", CODE],
        ["e", PROSE],
      ],
    ],
    [
      "run `npm start` twice",
      [
        ["run", PROSE],
        ["npm", CODE],
        ["start", CODE],
        ["twice", PROSE],
      ],
    ],
    [
      "one <br class=x> two",
      [
        ["one", PROSE],
        ["br", MARKUP],
        ["class", MARKUP],
        ["x", MARKUP],
        ["two", PROSE],
      ],
    ],
    [
      "title { #top .wide }",
      [
        ["title", PROSE],
        ["top", MARKUP],
        ["wide", MARKUP],
      ],
    ],
    [
      "at https://a.b/c, then",
      [
        ["at", PROSE],
        ["https", MARKUP],
        ["a", MARKUP],
        ["b", MARKUP],
        ["c", MARKUP],
        ["then", PROSE],
      ],
    ],
    [
      "1 <2 and {x} `open",
      [
        ["1", PROSE],
        ["2", PROSE],
        ["and", PROSE],
        ["x", PROSE],
        ["open", PROSE],
      ],
    ],
    [
      "```\nlet a\n```",
      [
        ["let", PROSE],
        ["a", PROSE],
      ],
    ],
    [
      "港から",
      [
        ["港", PROSE],
        ["か", PROSE],
        ["ら", PROSE],
      ],
    ],
    [
      "naïve öl",
      [
        ["naïve", PROSE],
        ["öl", PROSE],
      ],
    ],
  ])("reads %s", (text, words) => {
    expect(read(text)).toEqual(words);
  });
});
