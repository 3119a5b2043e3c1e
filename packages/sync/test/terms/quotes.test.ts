import { expect, it } from "vitest";
import { termsOf } from "../../src/terms/learn-terms.js";

type Pair = readonly [msgid: string, msgstr: string];

function quotes(open: string, close: string, ...pairs: readonly Pair[]): readonly string[] {
  const texts = pairs.map(([msgid, msgstr]) => ({ msgid, msgstr: [msgstr] }));
  return termsOf(() => texts).quotesFor(open, close);
}

const others: readonly (readonly [
  name: string,
  pairs: readonly Pair[],
  expected: readonly string[],
])[] = [
  ["guillemets", [["open “%s”", "apri «%s»"]], ["«", "»"]],
  [
    "with spaces that do not break",
    [["open “%s”", "ouvrir «\u00A0%s\u00A0»"]],
    ["«\u00A0", "\u00A0»"],
  ],
  ["with spaces that do", [["open “%s”", "ouvrir « %s »"]], ["« ", " »"]],
  ["low and high ones", [["open “%s”", "öffne „%s“"]], ["„", "“"]],
  ["straight ones", [["open “%s”", 'apri "%s"']], ['"', '"']],
  ["brackets", [["open “%s”", "「%s」を開く"]], ["「", "」"]],
  [
    "what most have",
    [
      ["a “b”", "a “b”"],
      ["c “d”", "c «d»"],
      ["e “f”", "e «f»"],
    ],
    ["«", "»"],
  ],
  ["the source's where nothing is known", [["no quotes", "«niente»"]], ["“", "”"]],
  ["the source's where two kinds are there", [["a “b”", "'a' «b»"]], ["“", "”"]],
];

it.each(others)("for “”: %s", (_, pairs, expected) => {
  expect(quotes("“", "”", ...pairs)).toEqual(expected);
});

it.each<readonly [string, Pair]>([
  ["in the source", ["don't, can't", "«no»"]],
  ["in the translation", ["a 'b'", "l'uno e l'altro"]],
])("an apostrophe %s is no mark", (_, pair) => {
  expect(quotes("'", "'", pair)).toEqual(["'", "'"]);
});

it("takes texts of nothing but marks in linear time", () => {
  const pairs = ["'", '"', "“", "«", "„"].map((sign): Pair => {
    return [` ${sign}a`.repeat(50_000), ` ${sign}a`.repeat(50_000)];
  });
  for (const sign of ["'", '"', "“"]) expect(quotes(sign, sign, ...pairs)).toHaveLength(2);
});
