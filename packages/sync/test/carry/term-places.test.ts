import { read } from "@dragoman/inline";
import { describe, expect, it } from "vitest";
import { TermPlaces } from "../../src/carry/term-places.js";
import type { Terms, Usage } from "../../src/carry/terms.js";

function knowing(known: Readonly<Record<string, readonly string[]>>): Terms {
  const all = new Map(Object.entries(known));
  return {
    termOf: (words) => {
      const translations = all.get(words.toLowerCase());
      return translations && { translations, isGiven: words.toLowerCase() === "sea" };
    },
    usageOf: (translation) => USAGES[translation] ?? { all: 5, meant: 3 },
    isMostlySmall: () => false,
    quotesFor: (open, close) => [open, close],
  };
}

const USAGES: Readonly<Record<string, Usage>> = {
  ancora: { all: 20, meant: 11 },
  faro: { all: 2, meant: 2 },
};

const TERMS = knowing({
  "night ferry": ["traghetto notturno", "il traghetto notturno"],
  dashboard: ["pannello", "pannello di controllo"],
  harbour: ["porto", "rada"],
  anchor: ["ancora"],
  lighthouse: ["faro"],
  must: ["deve", "dovete", "bisogna"],
  "low water at night": ["bassa marea", "acqua bassa", "secca"],
  "low water": ["bassa marea"],
  "at the turn of the": ["della bassa marea"],
  ebb: ["bassa marea"],
  oar: ["remo"],
  pier: ["il"],
  sea: ["mare", "mari", "marini", "oh"],
  search: ["検索"],
  ferry: ["feribot"],
});

/** The words of a target where a term of its source was found. */
function found(words: string, source: string, target: string): string | undefined {
  const start = source.indexOf(words);
  const places = new TermPlaces(read(source), read(target), TERMS);
  const place = places.of({ start, end: start + words.length });
  return place && target.slice(place.start, place.end);
}

describe("the place of a term is certain", () => {
  it.each<[string, string, string, string, string]>([
    ["where its translation stands", "harbour", "Ask at the harbour.", "Chiedi al porto.", "porto"],
    ["in any letter case", "harbour", "The harbour is near", "Porto vicino", "Porto"],
    [
      "without the article that it has elsewhere",
      "night ferry",
      "Take the night ferry",
      "Prendi il traghetto notturno",
      "traghetto notturno",
    ],
    ["beside markup", "harbour", "The **old** harbour", "Il **vecchio** porto", "porto"],
    [
      "with all that follows",
      "dashboard",
      "Open the dashboard",
      "Apri il pannello di controllo",
      "pannello di controllo",
    ],
    [
      "of many ways, where there are several words",
      "low water at night",
      "See low water at night",
      "Vedi la secca marina",
      "secca",
    ],
    [
      "where the glossary has it, however short, in however many ways",
      "sea",
      "By the sea",
      "Sei mari",
      "mari",
    ],
    [
      "where a dictionary says that a word is whole",
      "search",
      "Use search today",
      "今日は検索を使う",
      "検索",
    ],
  ])("%s", (_, words, source, target, place) => {
    expect(found(words, source, target)).toBe(place);
  });
});

describe("the place of a term is not certain", () => {
  it.each<[string, string, string, string]>([
    ["where nothing is known of it", "boat", "Ask at the boat", "Chiedi alla barca"],
    ["where another word was chosen", "harbour", "Ask at the harbour", "Chiedi alla darsena"],
    [
      "where it stands twice in the translation",
      "harbour",
      "Ask at the harbour",
      "Dal porto al porto",
    ],
    [
      "where it stands twice in the source",
      "harbour",
      "From the harbour, Harbour Road",
      "Dal porto, via della rada",
    ],
    [
      "where two of its translations stand apart",
      "harbour",
      "Ask at the harbour",
      "Chiedi al porto o in rada",
    ],
    [
      "where other words of the source are translated alike",
      "low water",
      "At low water the ebb is over",
      "Con la bassa marea finisce",
    ],
    ["where it is part of a longer word", "harbour", "Ask at the harbour", "Chiedi al portolano"],
    ["where it is the address of a link", "harbour", "Ask at the harbour", "Chiedi [qui](porto)"],
    [
      "where it is a word that many sentences have",
      "pier",
      "Ask at the pier",
      "Chiedi presso il molo",
    ],
    ["where it is short", "oar", "An oar", "Un remo"],
    [
      "where it is one word that is translated in many ways",
      "must",
      "You must wait",
      "Si deve attendere",
    ],
    [
      "where it is a part of another word",
      "harbour",
      "Ask at the harbour",
      "Chiedi alla porto-franco",
    ],
    [
      "where it is a part of another word of the source",
      "harbour",
      "Ask the harbour-master",
      "Chiedi al porto",
    ],
    ["where few texts have the word", "lighthouse", "The lighthouse", "Il faro"],
    ["where the word has another meaning", "anchor", "Still at anchor", "La nave è ancora qui"],
    [
      "where what comes before it in the source is translated alike",
      "low water",
      "The ebb and low water",
      "Con la bassa marea",
    ],
    [
      "where a longer phrase of the source has it",
      "low water",
      "At low water, at the turn of the tide",
      "Al cambio della bassa marea",
    ],
    [
      "where there are too many marks",
      "harbour",
      "Ask at the harbour",
      `Porto ${"*a* ".repeat(101)}`,
    ],
    [
      "where there is too much of nothing",
      "harbour",
      "Ask at the harbour",
      `Porto${" ".repeat(4000)}`,
    ],
    ["where small letters are more letters", "ferry", "The ferry sails", "İstanbul feribot"],
    ["where the text is no sentence", "harbour", `The harbour ${"a ".repeat(500)}`, "Il porto"],
  ])("%s", (_, words, source, target) => {
    expect(found(words, source, target)).toBeUndefined();
  });
});
