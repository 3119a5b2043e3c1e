import { translatable, type Worded, worded } from "@dragoman/model";
import { sentencesOf } from "../../language/sentences.js";
import { countOf } from "../../language/words.js";
import type { ReadPair, ReadText } from "../text/read-pair.js";
import type { TranslationCheck } from "../translation-check.js";

export const lengthDiffers: TranslationCheck = {
  rule: {
    name: "length-differs",
    severity: "warning",
    title: translatable("much shorter or longer"),
    description: `The translation has far fewer or far more letters than a translation of this source would have: a sentence was left out, or something stands there that the source does not say. How much room a language takes is taken into account; the shorter a text, the more its length may differ, and below 20 letters nothing is said. Where a translation has fewer sentences than its source, less is asked for: that it is shorter by a fifth, because joining sentences leaves out nothing.

Compare both texts sentence by sentence.`,
    example: {
      source: "Low water is at noon today, and high water follows six hours later in the harbour.",
      target: "La bassa marea.",
    },
  },
  find: ({ source, target, isUntranslated }, context) => {
    if (isUntranslated) return [];
    const [there, here] = [weightOf(source), weightOf(target)];
    const expected = (there * room(context.script)) / room(scriptRoom(context.sourceLanguage));
    const longer = Math.max(expected, here);
    if (there < FEWEST || expected === 0) return [];
    const ratio = here / expected;
    const most = MOST * (1 + SLACK / longer);
    if (ratio < most && ratio > 1 / most)
      return there < FEWEST_OF_SENTENCES || ratio > JOINED || !COUNTED.has(context.script)
        ? []
        : lostSentences({ source, target }, here, expected);
    const values = { here, there, expected: Math.round(expected) };
    return [
      ratio < 1
        ? worded(
            "much shorter than the source: {{here}} letters for {{there}}, about {{expected}} expected",
            values,
          )
        : worded(
            "much longer than the source: {{here}} letters for {{there}}, about {{expected}} expected",
            values,
          ),
    ];
  },
};

/** Of two texts that are translations, languages join and split sentences, and their length stays. */
function lostSentences(
  { source, target }: Pick<ReadPair, "source" | "target">,
  letters: number,
  expected: number,
): Worded[] {
  const [there, here] = [sentencesIn(source), sentencesIn(target)];
  if (here >= there) return [];
  return [
    worded(
      "a sentence may be missing: {{here}} of {{there}} sentences, and {{letters}} letters where about {{expected}} are expected",
      { here, there, letters, expected: Math.round(expected) },
    ),
  ];
}

/** What is shorter is an abbreviation that looks like an end, a label or a number. */
function sentencesIn({ text }: ReadText): number {
  return sentencesOf(text).filter(({ words }) => countOf(words) >= 3).length;
}

/** Letters of the source below which nothing is said. */
const FEWEST = 20;
/** How many times longer or shorter a long text may be; counted on real pages, see `scripts/figures/checks.mjs`. */
const MOST = 2;
/**
 * Letters of the source, and the share of the expected length, at which fewer sentences say that one
 * is missing. Of 3,500 translations of several sentences in six languages 14 are so, and nine of
 * these lack one; of those from which one is taken, three in four are.
 */
const FEWEST_OF_SENTENCES = 60;
const JOINED = 0.8;
/** Scripts whose full stops `sentencesOf` knows, and of which the room is known. */
const COUNTED: ReadonlySet<string> = new Set(["Latn", "Cyrl", "Grek", "Arab", "Jpan", "Kore"]);
/** Letters that make a short text's bound twice as wide. */
const SLACK = 30;

/** Letters per letter of English, as real pages have them; scripts that are not named: as English. */
const ROOM: ReadonlyMap<string, number> = new Map([
  ["Hans", 0.31],
  ["Hant", 0.31],
  ["Jpan", 0.52],
  ["Kore", 0.5],
  ["Arab", 0.95],
  ["Hebr", 0.8],
]);

function room(script: string): number {
  return ROOM.get(script) ?? 1.1;
}

/** Only what pages are commonly written in first. */
function scriptRoom(language: string): string {
  return { zh: "Hans", ja: "Jpan", ko: "Kore", ar: "Arab", he: "Hebr", fa: "Arab" }[language] ?? "";
}

function weightOf({ visible }: ReadText): number {
  return visible.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
