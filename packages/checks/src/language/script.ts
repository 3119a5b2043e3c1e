import type { LocaleLanguage } from "./locale-language.js";
import type { Word } from "./sentences.js";

/**
 * Of letters in another script, at least one in this many must be in the own
 * one: a short sentence may quote a long text that readers find on a button.
 */
const OTHER_PER_OWN = 20;

/**
 * Says whether words are in another script than a language is written in.
 *
 * @param words - words of prose
 * @param language - the language
 * @returns true where next to no letter is of its script
 * @example
 * isInOtherScript(proseOf(sentence), arabic); // true for "Low water is at noon."
 */
export function isInOtherScript(words: readonly Word[], language: LocaleLanguage): boolean {
  let own = 0;
  let all = 0;
  for (const { text } of words) {
    for (const character of text) {
      if (!LETTER.test(character)) continue;
      all++;
      if (language.letters.test(character)) own++;
    }
  }
  return own * OTHER_PER_OWN <= all;
}

const LETTER = /\p{L}/u;

/**
 * Says whether the script alone tells the language: kana are Japanese, hangul is Korean.
 *
 * @param words - words in the language's script
 * @param language - the language
 * @returns true where one word has a letter of such a script; false for languages that share theirs
 * @example
 * isToldByScript(words, japanese); // true where one of them has kana
 */
export function isToldByScript(words: readonly Word[], language: LocaleLanguage): boolean {
  const letters = TELLING.get(language.script);
  return letters !== undefined && words.some(({ text }) => letters.test(text));
}

/** Scripts that are written in one of the languages that identifiers know. */
const TELLING: ReadonlyMap<string, RegExp> = new Map([
  ["Jpan", /[\p{Script=Hira}\p{Script=Kana}]/u],
  ["Kore", /\p{Script=Hang}/u],
]);
