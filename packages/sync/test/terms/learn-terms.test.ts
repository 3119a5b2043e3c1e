import { describe, expect, it } from "vitest";
import { termsOf } from "../../src/terms/learn-terms.js";

type Pair = readonly [msgid: string, msgstr: string];

/** What texts, each with its translation, say of some words. */
function translations(words: string, ...texts: readonly Pair[]): readonly string[] | undefined {
  const terms = termsOf(() => texts.map(([msgid, msgstr]) => ({ msgid, msgstr: [msgstr] })));
  return terms.termOf(words)?.translations;
}

describe("terms are learned from", () => {
  it.each<[string, string, string]>([
    [
      "a link with the same URL",
      "Ask the [night ferry](a.md)",
      "Chiedi al [traghetto notturno](a.md)",
    ],
    ["the only emphasis", "A **night ferry** sails", "Parte un **traghetto notturno**"],
    [
      "the only emphasis with underscores",
      "A _night ferry_ sails",
      "Parte un _traghetto notturno_",
    ],
    ["HTML", "A <b>night ferry</b> sails", "Parte un <b>traghetto notturno</b>"],
    ["a whole text", "Night ferry", "Traghetto notturno"],
    ["a whole text of markup", "**Night ferry**", "**Traghetto notturno**"],
    ["words that are wrapped", "The [night\nferry](a.md)", "Il [traghetto\nnotturno](a.md)"],
    ["markup with a full stop too much", "A **night ferry**.", "Un **traghetto notturno.**"],
    ["a whole text with a full stop too much", "Night ferry", "Traghetto notturno."],
  ])("%s", (_, msgid, msgstr) => {
    expect(translations("night ferry", [msgid, msgstr])).toEqual(["traghetto notturno"]);
  });

  it("all texts, each translation once, in their order", () => {
    const texts: Pair[] = [
      ["**Old pier**", "**Molo vecchio**"],
      ["The [old pier](a.md)", "Il [vecchio pontile](a.md)"],
      [
        "An [old pier](b.md), the [old pier](c.md)",
        "Un [molo vecchio](b.md), il [molo antico](c.md)",
      ],
    ];
    expect(translations("Old pier", ...texts)).toEqual([
      "molo vecchio",
      "vecchio pontile",
      "molo antico",
    ]);
  });

  it("the same words in any letter case", () => {
    expect(translations("NIGHT FERRY", ["Night Ferry", "Traghetto Notturno"])).toEqual([
      "traghetto notturno",
    ]);
  });

  it("a long phrase within markup", () => {
    const phrase = "the night ferry to the outer islands";
    expect(
      translations(phrase, [`Take **${phrase}**`, "Prendi **il traghetto per le isole**"]),
    ).toEqual(["il traghetto per le isole"]);
  });
});

describe("what belongs to a translation stays", () => {
  it.each([
    ["a bracket", "ora legale (estiva)"],
    ["quotation marks", "vista „dal vivo“"],
    ["the dot of an abbreviation", "vi secolo a.c."],
    ["a sign", "libreria c#"],
    ["an inverted question", "¿cómo funciona?"],
  ])("%s", (_, translation) => {
    expect(translations("some words", ["Some words", translation])).toEqual([translation]);
  });

  it("a full stop that the phrase has, too", () => {
    expect(translations("Always wait.", ["Always wait.", "Aspetta sempre."])).toEqual([
      "aspetta sempre.",
    ]);
  });
});

describe("nothing is learned from", () => {
  it.each<[string, string, string]>([
    ["one of two that look alike", "**Old pier** and **quay**", "**Banchina** e **molo vecchio**"],
    ["markup that the translation has not", "The **old pier**", "Il molo vecchio"],
    [
      "a link to elsewhere beside another",
      "[Old pier](a.md), [quay](b.md)",
      "[Molo vecchio](c.md), [riva](d.md)",
    ],
    ["words beside markup", "The old pier **here**", "Il molo vecchio **qui**"],
    [
      "a text that is no sentence any more",
      `**Old pier** ${"and so on ".repeat(500)}`,
      "**Molo vecchio**",
    ],
    ["a translation that is none", "**Old pier**", `**Molo vecchio** ${"e così via ".repeat(500)}`],
    ["a translation much too long for a term", "**Old pier**", `**${"molo ".repeat(50)}**`],
  ])("%s", (_, msgid, msgstr) => {
    expect(translations("old pier", [msgid, msgstr])).toBeUndefined();
  });

  it("texts that agree on nothing", () => {
    const letters = Array.from("abcdefghijklmnopq");
    const texts = letters.map((letter): Pair => [`**Old pier** ${letter}`, `**molo ${letter}**`]);
    expect(translations("old pier", ...texts)).toBeUndefined();
    expect(translations("old pier", ...texts.slice(1))).toHaveLength(16);
  });
});

describe("what a word of a translation is used for", () => {
  const texts = [
    ["Drop the anchor", "Gettate l'ancora"],
    ["Not yet", "Non ancora"],
    ["Once again", "Ancora una volta"],
    ["The tide", "La marea"],
    ["Tides", "Le maree; una marea"],
    ["A sailor", "Un marinaio"],
    ["Search", "検索する"],
  ].map(([msgid = "", msgstr = ""]) => ({ msgid, msgstr: [msgstr] }));
  const terms = termsOf(() => texts);

  it.each([
    ["marea", "Tide", 2, 2],
    ["ancora", "anchor", 3, 1],
    ["mar", "sailor", 0, 0],
    ["検索", "search", 1, 1],
    ["検索", "look for", 1, 0],
  ])("%s: %s", (translation, words, all, meant) => {
    expect(terms.usageOf(translation, words)).toEqual({ all, meant });
    expect(terms.usageOf(translation, words)).toEqual({ all, meant });
  });
});

it("reads the texts once, and none before a word is asked for", () => {
  let asked = 0;
  const terms = termsOf(() => {
    asked += 1;
    return [{ msgid: "Old pier", msgstr: ["Molo vecchio"] }];
  });
  expect(asked).toBe(0);
  for (const words of ["old pier", "old quay", "old pier"]) terms.termOf(words);
  for (const words of ["old pier", "old quay"]) terms.usageOf("molo vecchio", words);
  expect(asked).toBe(1);
});

it("takes texts of hostile markup in linear time", () => {
  const pieces = ["[", "*", "_", ">", "[a b](b)", "*a b", "**a b** ", "<i></i>"];
  const texts = pieces.map((piece) => {
    const text = piece.repeat(4000 / piece.length);
    return { msgid: text, msgstr: [text] };
  });
  const begin = process.cpuUsage();
  const terms = termsOf(() => Array.from({ length: 300 }, () => texts).flat());
  for (let index = 0; index < 2000; index += 1) terms.termOf("a b");
  expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(8);
});
