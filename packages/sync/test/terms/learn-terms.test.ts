import { describe, expect, it } from "vitest";
import { termsOf } from "../../src/terms/learn-terms.js";

/** What texts, each with its translation, say of some words. */
function translations(words: string, ...texts: readonly (readonly [string, string])[]): string[] {
  const terms = termsOf(() => texts.map(([msgid, msgstr]) => ({ msgid, msgstr: [msgstr] })));
  return [...terms.translationsOf(words)];
}

describe("terms are learned from", () => {
  it.each<[string, string, string]>([
    [
      "a link with the same URL",
      "Ask the [night ferry](a.md)",
      "Chiedi al [traghetto notturno](a.md)",
    ],
    ["the only emphasis", "A **night ferry** sails", "Parte un **traghetto notturno**"],
    ["HTML", "A <b>night ferry</b> sails", "Parte un <b>traghetto notturno</b>"],
    ["a whole text", "Night ferry", "Traghetto notturno"],
    ["a whole text of markup", "**Night ferry**", "**Traghetto notturno**"],
    ["words that are wrapped", "The [night\nferry](a.md)", "Il [traghetto\nnotturno](a.md)"],
    ["markup with a full stop too much", "A **night ferry**.", "Un **traghetto notturno.**"],
  ])("%s", (_, msgid, msgstr) => {
    expect(translations("night ferry", [msgid, msgstr])).toEqual(["traghetto notturno"]);
  });

  it("all texts, each translation once, in their order", () => {
    const texts = [
      ["**Pier**", "**Molo**"],
      ["The [pier](a.md)", "Il [pontile](a.md)"],
      ["A [pier](b.md)", "Un [molo](b.md)"],
    ] as const;
    expect(translations("Pier", ...texts)).toEqual(["molo", "pontile"]);
  });

  it("the same words in any letter case", () => {
    expect(translations("NIGHT FERRY", ["Night Ferry", "Traghetto Notturno"])).toEqual([
      "traghetto notturno",
    ]);
  });
});

describe("nothing is learned from", () => {
  it.each<[string, string, string]>([
    ["one of two that look alike", "**Pier** and **quay**", "**Banchina** e **molo**"],
    ["markup that the translation has not", "The **pier**", "Il molo"],
    [
      "a link to elsewhere beside another",
      "[Pier](a.md), [quay](b.md)",
      "[Molo](c.md), [riva](d.md)",
    ],
    ["words beside markup", "The pier **here**", "Il molo **qui**"],
    ["a text that is no sentence any more", `**Pier** ${"and so on ".repeat(500)}`, "**Molo**"],
  ])("%s", (_, msgid, msgstr) => {
    expect(translations("pier", [msgid, msgstr])).toEqual([]);
  });
});

it("reads no text before a word is asked for", () => {
  let asked = 0;
  const terms = termsOf(() => {
    asked += 1;
    return [{ msgid: "Pier", msgstr: ["Molo"] }];
  });
  expect(asked).toBe(0);
  for (const words of ["pier", "quay", "pier"]) terms.translationsOf(words);
  expect(asked).toBe(1);
});

it("takes a page of hostile markup in linear time", () => {
  const pieces = ["[", "*", "_", ">", "[a](b)", "*a", "**a** "];
  const texts = pieces.map((piece) => {
    const text = piece.repeat(4000 / piece.length);
    return { msgid: text, msgstr: [text] };
  });
  const begin = process.cpuUsage();
  const terms = termsOf(() => Array.from({ length: 300 }, () => texts).flat());
  for (let index = 0; index < 2000; index += 1) terms.translationsOf("a");
  expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(8);
});
