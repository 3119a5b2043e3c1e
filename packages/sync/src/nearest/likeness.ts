import { commonEnds } from "../common-ends.js";
import { CommonSubsequence } from "./common-subsequence.js";
import { SHORT, spellingLikeness, spellingOf, units } from "./spelling.js";
import { MARKUP } from "./scan-words.js";
import type { WordText } from "./vocabulary.js";
import { WordBag } from "./word-bag.js";

/** A text made ready to be compared. */
export interface ComparedText extends WordText {
  /** Its words in order, without those of URLs and tags unless there are no others. */
  readonly words: Int32Array;
  /** The sum of the weights of all its words. */
  readonly total: number;
}

/** How alike two texts are. */
export interface Likeness {
  /** 0 to 1; 1 for texts that differ in letter case at most, and hardly less for those that differ in punctuation. */
  readonly value: number;
  /** 0 to 1: how much there was to judge by; many words in common are no chance. */
  readonly evidence: number;
}

/** In common words of this weight nobody doubts. */
const PLENTY = 12;
/** How much the untouched ends of the texts count, punctuation included: a tie-break. */
const ENDS = 0.02;
/** How much the order of the words counts beside the words themselves. */
const ORDER = 0.4;

/** Compares texts by their words. One for each search: it keeps scratch space. */
export class TextComparison {
  readonly #bag: WordBag;
  readonly #order: CommonSubsequence;
  readonly #spelling: CommonSubsequence = new CommonSubsequence(65536);

  /** @param weights - by word: what it counts, above 0 and up to 1 */
  constructor(weights: Float64Array) {
    this.#bag = new WordBag(weights);
    this.#order = new CommonSubsequence(weights.length);
  }

  /**
   * Makes a text ready.
   *
   * @param text - its words, of the vocabulary that the weights belong to
   */
  prepare(text: WordText): ComparedText {
    const { lower, tokens, distinct } = text;
    const words = new Int32Array(tokens.length);
    let count = 0;
    let total = 0;
    for (const token of tokens) {
      total += this.#bag.weight(token);
      if ((token & 3) !== MARKUP) words[count++] = token >> 2;
    }
    if (count === 0) for (const token of tokens) words[count++] = token >> 2;
    return { lower, tokens, distinct, words: words.subarray(0, count), total };
  }

  /**
   * Says whether two texts may be as alike as that: one that is much longer
   * than the other has too little in common with it, whatever its words are.
   *
   * @param value - of a {@link Likeness}
   */
  mayReach(a: ComparedText, b: ComparedText, value: number): boolean {
    let most = mostCommon(a.total, b.total);
    const [one, other] = [a.lower.length, b.lower.length];
    if (one <= SHORT && other <= SHORT) most = Math.max(most, spellingOf(mostCommon(one, other)));
    return (1 - ENDS) * most + ENDS >= value;
  }

  /**
   * Says how alike two texts are: the weight of the words they share (Dice's
   * coefficient over bags of words) and how far these stand in the same order
   * (longest common subsequence); for short texts the spelling, if that says more.
   */
  compare(a: ComparedText, b: ComparedText): Likeness {
    const shared = this.#bag.shared(a.tokens, b.tokens);
    const bags = a.total + b.total === 0 ? 0 : (2 * shared) / (a.total + b.total);
    const longest = a.words.length + b.words.length;
    // The order can only take away: without common words it need not be looked at.
    const order =
      bags < 0.2 || longest === 0 ? 0 : (2 * this.#order.length(a.words, b.words)) / longest;
    let value = (1 - ORDER) * bags + ORDER * Math.min(order, bags);
    if (a.lower.length <= SHORT && b.lower.length <= SHORT) {
      value = Math.max(value, spellingLikeness(units(a.lower), units(b.lower), this.#spelling));
    }
    value = (1 - ENDS) * value + ENDS * sharedEnds(a.lower, b.lower);
    return { value, evidence: Math.min(1, shared / PLENTY) };
  }
}

/** Dice's coefficient where all of the lesser is in the greater. */
function mostCommon(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * Math.min(a, b)) / (a + b);
}

/** The share of two texts that they have in common at both ends, 0 to 1. */
function sharedEnds(a: string, b: string): number {
  const { start, end } = commonEnds(a, b);
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : (start + end) / longer;
}
