import { translatable, worded } from "@dragoman/model";
import type { ReadText } from "../text/read-pair.js";
import type { TranslationCheck } from "../translation-check.js";

export const lengthDiffers: TranslationCheck = {
  rule: {
    name: "length-differs",
    severity: "warning",
    title: translatable("much shorter or longer"),
    description: `The translation has far fewer or far more letters than a translation of this source would have: a sentence was left out, or something stands there that the source does not say. How much room a language takes is taken into account; the shorter a text, the more its length may differ, and below 20 letters nothing is said.

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
    if (ratio < most && ratio > 1 / most) return [];
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

/** Letters of the source below which nothing is said. */
const FEWEST = 20;
/** How many times longer or shorter a long text may be; counted on real pages, see `scripts/figures/checks.mjs`. */
const MOST = 2;
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
