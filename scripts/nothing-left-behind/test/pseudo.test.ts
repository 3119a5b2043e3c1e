import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abbreviationTerms, definitionLabels } from "../link-markup.js";
import { pseudo, type PseudoOptions } from "../pseudo.js";

const cases: readonly [name: string, source: string, expected: string, options?: PseudoOptions][] =
  [
    [
      "every ASCII letter",
      "The quick brown fox jumps over the lazy dog",
      "Ṫḣḙ ɋṳḭḉḵ ḃṙȯẇṅ ḟȯẋ ɉṳṁṗṡ ȯṽḙṙ ṫḣḙ ḻȧẕẏ ḋȯḡ",
    ],
    ["letters of other scripts", "però 日本", "ṗḙṙẍ ẍẍ"],
    ["emphasis", "**a** _b_ ~~c~~ ==d==", "**ȧ** _ḃ_ ~~ḉ~~ ==ḋ=="],
    ["escapes", "\\*a\\* \\\\b", "\\*ȧ\\* \\\\ḃ"],
    ["a code span", "a `b` ``c ` d`` e", "ȧ `b` ``c ` d`` ḙ"],
    ["a lone backtick", "a ` b", "ȧ ` ḃ"],
    ["an inline link", "[a](b/c.md#d)", "[ȧ](b/c.md#d)"],
    ["balanced parentheses", "[a](b_(c)) d", "[ȧ](b_(c)) ḋ"],
    ["a pointed destination", "[a](<b c>)", "[ȧ](<b c>)"],
    ["a title", '[a](b "c d")', '[ȧ](b "ḉ ḋ")'],
    ["an image in a link", "[![a](b.png)](c)", "[![ȧ](b.png)](c)"],
    ["a full reference", "[a][b] c", "[ȧ][b] ḉ"],
    ["a known shortcut", "[a b] [c]", "[a b] [ḉ]", { labels: new Set(["a b"]) }],
    ["a collapsed reference", "[A][] b", "[A][] ḃ", { labels: new Set(["a"]) }],
    ["text in brackets and parentheses", "a (b) [c] d](e f)", "ȧ (ḃ) [ḉ] ḋ](ḙ ḟ)"],
    [
      "a pointed autolink",
      "<https://a.example/b> <c@d.example>",
      "<https://a.example/b> <c@d.example>",
    ],
    [
      "bare URLs and addresses",
      "(https://a.example/b). c@d.example, www.e.example",
      "(https://a.example/b). c@d.example, www.e.example",
    ],
    [
      "a URL as text",
      "[https://a.example](https://a.example)",
      "[https://a.example](https://a.example)",
    ],
    ["HTML tags", '<a href="b" title="c">d</a><br/>', '<a href="b" title="ḉ">ḋ</a><br/>'],
    ["HTML code", "<code>a</code> <kbd>b</kbd>", "<code>a</code> <kbd>ḃ</kbd>"],
    ["a comparison", "a < b > c", "ȧ < ḃ > ḉ"],
    ["entities", "a&nbsp;b &amp c", "ȧ&nbsp;ḃ &ȧṁṗ ḉ"],
    ["an attribute list", '[a](b){ .c title="d e" }', '[ȧ](b){ .c title="ḋ ḙ" }'],
    ["braces", "{a} {{ b }} {% c %}", "{ȧ} {{ b }} {% c %}"],
    ["icons", ":material-home: a: b", ":material-home: ȧ: ḃ"],
    ["a footnote reference", "a[^note] b", "ȧ[^note] ḃ"],
    ["keys", "++ctrl+c++ C++", "++ctrl+c++ Ḉ++"],
    ["math and money", "$a^2$, $5 and $6", "$a^2$, $5 ȧṅḋ $6"],
    ["an alert marker", "[!NOTE]", "[!NOTE]"],
    ["kept terms", "PO, POT and PO-file", "PO, ṖȮṪ ȧṅḋ PO-ḟḭḻḙ", { keep: new Set(["PO"]) }],
    ["kept terms with punctuation", "A C++ b", "Ȧ C++ ḃ", { keep: new Set(["C++"]) }],
    ["plain text", "a `b` [c](d)", "ȧ `ḃ` [ḉ](ḋ)", { syntax: "plain" }],
    ["HTML text", "a `b` <b>c</b>", "ȧ `ḃ` <b>ḉ</b>", { syntax: "html" }],
  ];

describe("pseudo", () => {
  test.each(cases)("%s", (_, source, expected, options) => {
    expect(pseudo(source, options)).toBe(expected);
  });

  test("a second pass changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = pseudo(text);
        expect(pseudo(once)).toBe(once);
      }),
    );
  });

  test("only letters change, one for one", () => {
    const blank = (text: string): string => text.replace(/\p{L}/gu, "x");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(blank(pseudo(text))).toBe(blank(text));
      }),
    );
  });

  test("no ASCII letter is left in plain words", () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,12}$/));
    fc.assert(
      fc.property(words, (list) => {
        expect(pseudo(list.join(" "))).not.toMatch(/[A-Za-z]/);
      }),
    );
  });

  test.each([
    "`",
    "[",
    "](",
    "<a b='",
    '<a b="',
    "{",
    "{{a",
    "\\(=",
    "a.",
    "++a",
    "<!--",
    "[a](b ",
  ])("a hostile repetition of %j ends soon", (unit) => {
    const before = performance.now();
    pseudo(unit.repeat(20_000));
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

test("labels and abbreviations are collected", () => {
  const page = "[Home `x`]: a\n> [b]: c\n[^d]: e\n*[F G]: h\n\ntext [i]: j\n";
  expect(definitionLabels(page)).toEqual(new Set(["home x", "b"]));
  expect(abbreviationTerms(page)).toEqual(new Set(["F G"]));
});
