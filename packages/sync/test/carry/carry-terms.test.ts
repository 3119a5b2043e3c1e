import { describe, expect, it } from "vitest";
import { carryTarget } from "../../src/carry/carry-target.js";
import { termsOf } from "../../src/terms/learn-terms.js";

const terms = termsOf(() =>
  [
    ["Night ferry", "Traghetto notturno"],
    ["Tide table", "Tabella delle maree"],
    ["Old pier", "Molo vecchio"],
    ["Harbour master", "Capitano del porto"],
  ].map(([msgid = "", msgstr = ""]) => ({ msgid, msgstr: [msgstr] })),
);

/** What becomes of a translation; undefined where the edit is not carried. */
function carried(old: string, next: string, target: string): string | undefined {
  const result = carryTarget(old, next, target, { terms });
  return result.outcome === "carried" ? result.target : undefined;
}

const OLD = "Take the night ferry home.";
const TARGET = "Prendi il traghetto notturno per casa.";

describe("new markup around translated words", () => {
  it.each([
    ["**[night ferry](f.md)**", "**[traghetto notturno](f.md)**"],
    ["<b>[night ferry](f.md)</b>", "<b>[traghetto notturno](f.md)</b>"],
    ["<b><kbd>night ferry</kbd></b>", "<b><kbd>traghetto notturno</kbd></b>"],
    ["[night ferry][f]", "[traghetto notturno][f]"],
  ])("%s", (words, translation) => {
    const next = OLD.replace("night ferry", words);
    expect(carried(OLD, next, TARGET)).toBe(TARGET.replace("traghetto notturno", translation));
  });

  it("goes into the same markup as in the source", () => {
    const target = "Vedi **la tabella delle maree** oggi.";
    expect(
      carried("See **the tide table** today.", "See **the [tide table](t.md)** today.", target),
    ).toBe("Vedi **la [tabella delle maree](t.md)** oggi.");
  });
});

describe("new markup is left to a translator", () => {
  it.each<[string, string, string, string]>([
    ["where its label would be another one", OLD, "Take the [night ferry][] home.", TARGET],
    [
      "where it has a title to translate",
      OLD,
      'Take the [night ferry](f.md "By night") home.',
      TARGET,
    ],
    [
      "where an attribute is to be translated",
      OLD,
      'Take the <abbr title="By night">night ferry</abbr> home.',
      TARGET,
    ],
    [
      "where the translation has the words in another link",
      "See the tide table or [the harbours](h.md).",
      "See the [tide table](t.md) or [the harbours](h.md).",
      "Vedi l'orario o [i porti e la tabella delle maree](h.md).",
    ],
    [
      "where it is not certain which markup they are in",
      "See **the tide table here** or **there**.",
      "See **the [tide table](t.md) here** or **there**.",
      "Vedi **la tabella delle maree qui** o **là**.",
    ],
    [
      "where the source has them in a link and the translation has not",
      "See [the big tide table](h.md) today.",
      "See [the big **tide table**](h.md) today.",
      "Vedi oggi la tabella delle maree, [quella grande](h.md).",
    ],
    [
      "where the translation has them in the text of an image",
      "The old pier: ![View](l.png)",
      "The **old pier**: ![View](l.png)",
      "Eccolo: ![Il molo vecchio](l.png)",
    ],
  ])("%s", (_, old, next, target) => {
    expect(carried(old, next, target)).toBeUndefined();
  });
});

it("names each of the terms once, three at most", () => {
  const words = ["night ferry", "tide table", "old pier", "harbour master"];
  const translations = [
    "traghetto notturno",
    "tabella delle maree",
    "molo vecchio",
    "capitano del porto",
  ];
  const marked = words
    .map((one) => `**${one}**`)
    .join(", ")
    .replace("**night ferry**", "<b>**night ferry**</b>");
  const { outcome, reason } = carryTarget(words.join(", "), marked, translations.join(", "), {
    terms,
  });
  expect(outcome).toBe("carried");
  expect(reason.message.match(/elsewhere/gu)).toHaveLength(3);
  expect(reason.message.match(/night ferry/gu)).toHaveLength(1);
});
