import type { Verdict } from "./evidence.js";
import type { Sentence } from "./sentences.js";

/** A judged sentence. */
export interface JudgedSentence extends Sentence {
  readonly verdict: Verdict;
}

/** A judged block. */
export interface JudgedBlock {
  readonly sentences: readonly JudgedSentence[];
  /** The language that it is in, or a part of it, where that is not its own. */
  readonly other: string | undefined;
  /** Whether another part is in its own language. */
  readonly isPartly: boolean;
}

/**
 * Sums up the sentences of a block.
 *
 * @param sentences - judged
 * @returns the block
 * @example
 * blockOf(sentences).other; // "en" where one of them is in English
 */
export function blockOf(sentences: readonly JudgedSentence[]): JudgedBlock {
  const [other] = othersOf(sentences);
  const isPartly = sentences.some(({ verdict }) => verdict.kind === "own");
  return { sentences, other, isPartly };
}

/**
 * Lists the other languages of sentences.
 *
 * @param sentences - judged
 * @returns one per sentence that is in another language
 * @example
 * othersOf(sentences); // ["en", "en"]
 */
export function othersOf(sentences: readonly JudgedSentence[]): string[] {
  return sentences.flatMap(({ verdict }) => (verdict.kind === "other" ? [verdict.language] : []));
}
