import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../src/index.js";

function texts(markdown: string): string[] {
  return sentencesOf(markdown).map(({ text }) => text);
}

function names(markdown: string): string[] {
  return sentencesOf(markdown).flatMap(({ words }) =>
    words.flatMap(({ text, isName }) => (isName ? [text] : [])),
  );
}

describe("prose without markup", () => {
  test.each([
    ["**Low** _water_ at ~~noon~~ midnight", "Low water at noon midnight"],
    [
      "See [the *tide* table](a_(b).md 'Tides') and [harbours][h].",
      "See the tide table and harbours.",
    ],
    ["Run `tide --now` twice[^1]", "Run twice"],
    ["![A boat](boat.svg){ align=right } at sea", "A boat at sea"],
    ["<span class='x'>Ebb</span> <!-- no --> tide", "Ebb tide"],
    ["Ask {name}, ${port} or %s &amp; sail", "Ask , or sail"],
    [":material-ship: Ferry to https://example.org/a.b, daily", "Ferry to , daily"],
    ["snake_case_name stays", "snake_case_name stays"],
    ["3 < 4 and a `lone backtick", "3 < 4 and a lone backtick"],
    ["- a \\* star \\[x\\]", "- a * star [x]"],
    ["- [x] Done with it", "- Done with it"],
  ])("%s", (markdown, prose) => {
    expect(texts(markdown).join(" ")).toBe(prose);
  });

  test("links in a sentence end with it", () => {
    expect(texts("Go to [www.example.org](https://www.example.org). Then stop.")).toEqual([
      "Go to .",
      "Then stop.",
    ]);
  });
});

test("a sentence ends at its mark, at a line break and at <br>", () => {
  expect(texts("Low water. “High!” Then?<br>Ebb\nflow")).toEqual([
    "Low water.",
    "“High!”",
    "Then?",
    "Ebb",
    "flow",
  ]);
  expect(texts("低潮は正午。高潮は夕方。")).toEqual(["低潮は正午。", "高潮は夕方。"]);
});

test("names are told from words by their spelling", () => {
  expect(names("Signal and GitHub on macOS use IPv6, see example.org/a in Genoa")).toEqual([
    "GitHub",
    "macOS",
    "IPv6",
    "example.org/a",
    "Genoa",
  ]);
  expect(names("正午にGitHubへ行く")).toEqual(["GitHub"]);
});

test("hostile texts take time in proportion to their length", () => {
  const hostile = [
    "`",
    "[",
    "](",
    "<a",
    "{",
    "<!--",
    ".",
    '."',
    "$",
    ":a",
    " ",
    "\\",
    "&#",
    "%(",
    "_a",
  ];
  for (const piece of hostile) sentencesOf(piece.repeat(100_000 / piece.length));
  const runs = Array.from({ length: 300 }, (_, length) => "`".repeat(length + 1)).join(" ");
  sentencesOf(runs.repeat(4));
});

test("any text has sentences without line breaks, of words that stand in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      for (const sentence of sentencesOf(text)) {
        expect(sentence.text).not.toMatch(/[\r\n]/u);
        for (const word of sentence.words) expect(text).toContain(word.text);
      }
    }),
  );
});
