import type { Habit } from "./habits.js";
import type { BlockOptions } from "./judge-blocks.js";
import { judgePairs, type PairVerdict } from "./judge-pairs.js";
import type { Keepable } from "./keepable.js";
import { sentencesOf } from "./sentences.js";
import type { TextPair } from "./text-pair.js";
import { countOf, proseOf } from "./words.js";

/** What is known beside the texts themselves. */
export interface LanguageKnowledge {
  /** Left out where the language of the locale is not known to the identifier. */
  readonly options?: BlockOptions | undefined;
  /** What most locales of the project do with a source text, by the text. */
  readonly habits: ReadonlyMap<string, Habit>;
  readonly isKeepable: Keepable;
}

/**
 * What is longer nobody has translated yet, however many locales have it so: prose has more plain
 * words, and titles in which each word has a capital (`Beware of Privacy Snake Oil`) more words.
 */
const MOST_PLAIN = 2;
const MOST_WORDS = 4;

/**
 * Judges the translations of a page: like {@link judgePairs}, and with what
 * other locales and the glossary say of texts that are the same as their source.
 *
 * @param pairs - confirmed translations of one page, in order
 * @param knowledge - languages, habits and kept terms
 * @returns one per pair, in order; `same` only where nothing decides
 * @example
 * judgeTranslations([{ source: "Tor", target: "Tor" }], knowledge)[0]?.kind; // "translated": most keep it
 */
export function judgeTranslations(
  pairs: readonly TextPair[],
  { options, habits, isKeepable }: LanguageKnowledge,
): PairVerdict[] {
  return judgePairs(pairs, options).map((verdict, index): PairVerdict => {
    const pair = pairs[index];
    if (pair === undefined || pair.source !== pair.target) return verdict;
    const habit = habits.get(pair.source);
    if (isKeepable(pair.source)) return { kind: "translated" };
    if (!isLabel(pair.source)) return verdict;
    if (habit === "kept") return { kind: "translated" };
    return habit === "translated" ? { kind: "left", part: undefined } : verdict;
  });
}

/**
 * Says whether a text without a translation needs none.
 *
 * @param source - the source text
 * @param knowledge - habits and kept terms
 * @returns true for a name, code, a number, and a label that most locales keep
 * @example
 * needsNoTranslation("`npm start`", knowledge); // true
 */
export function needsNoTranslation(
  source: string,
  { habits, isKeepable }: Pick<LanguageKnowledge, "habits" | "isKeepable">,
): boolean {
  return isKeepable(source) || (isLabel(source) && habits.get(source) === "kept");
}

function isLabel(source: string): boolean {
  const sentences = sentencesOf(source);
  const words = sentences.flatMap((sentence) => sentence.words);
  return countOf(words) <= MOST_WORDS && countOf(sentences.flatMap(proseOf)) <= MOST_PLAIN;
}
