import type { Sentence, Word } from "./sentences.js";

/**
 * Gives the words of a sentence that are not spelt like names.
 *
 * @param sentence - the sentence
 * @returns its words of prose, in order
 * @example
 * proseOf(sentence).length; // 2 for "Ask GitHub first."
 */
export function proseOf({ words }: Sentence): Word[] {
  return words.filter(({ isName }) => !isName);
}

/**
 * Gives each word once: said again, it is no further evidence.
 *
 * @param words - words of one or more sentences
 * @returns the same without repetitions
 * @example
 * distinct(sentence.words).length; // 2 for "low, low water"
 */
export function distinct(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.text, word])).values()];
}

/**
 * Counts words. Scripts without spaces between words have runs of letters:
 * there, two letters are taken for a word.
 *
 * @param words - words of one or more sentences
 * @returns the number of words
 * @example
 * countOf(sentencesOf("低潮是中午")[0]?.words ?? []); // 3
 */
export function countOf(words: readonly Word[]): number {
  return words.reduce(
    (sum, { text }) => sum + (WITHOUT_SPACES.test(text) ? Math.ceil(text.length / 2) : 1),
    0,
  );
}

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u;

/**
 * Joins words to what an identifier reads.
 *
 * @param words - words of one or more sentences
 * @returns the words with a space between each two
 * @example
 * textOf(proseOf(sentence)); // "Ask first"
 */
export function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}
