import { commonEnds } from "../common-ends.js";
import { CommonSubsequence } from "./common-subsequence.js";
import { SHORT, spellingLikeness, spellingOf, units } from "./spelling.js";
import { MARKUP } from "./scan-words.js";
import type { WordText } from "./vocabulary.js";

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

/** What a word counts in prose, in code and in markup. */
const FACTORS: Float64Array = Float64Array.of(1, 0.6, 0.2, 0);
/** In common words of this weight nobody doubts. */
const PLENTY = 12;
/** How much the untouched ends of the texts count, punctuation included: a tie-break. */
const ENDS = 0.02;
/** How much the order of the words counts beside the words themselves. */
const ORDER = 0.4;

/** Compares texts by their words. One for each search: it keeps scratch space. */
export class TextComparison {
  readonly #weights: Float64Array;
  readonly #order: CommonSubsequence;
  readonly #spelling: CommonSubsequence = new CommonSubsequence(65536);
  /** By word: how much the text that was compared last has of it. */
  readonly #bag: Float64Array;
  #inBag: Int32Array = new Int32Array();
  /** Scratch: words that were taken out of the bag, and how much of each there was. */
  #taken: Int32Array = new Int32Array(256);
  #before: Float64Array = new Float64Array(256);

  /** @param weights - by word: what it counts, above 0 and up to 1 */
  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.#order = new CommonSubsequence(weights.length);
    this.#bag = new Float64Array(weights.length);
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
      total += this.#weight(token);
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
    const shared = this.#shared(a.tokens, b.tokens);
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

  /** Each word counts as often, and as much, as it does in both. */
  #shared(a: Int32Array, b: Int32Array): number {
    if (a !== this.#inBag) this.#fill(a);
    if (this.#taken.length < b.length) {
      this.#taken = new Int32Array(b.length * 2);
      this.#before = new Float64Array(b.length * 2);
    }
    const [bag, taken, before] = [this.#bag, this.#taken, this.#before];
    let shared = 0;
    let count = 0;
    const { length } = b;
    for (let at = 0; at < length; at += 1) {
      const token = b[at] ?? 0;
      const word = token >> 2;
      const left = bag[word] ?? 0;
      if (left <= 0) continue;
      const most = FACTORS[token & 3] ?? 0;
      const factor = left < most ? left : most;
      bag[word] = left - factor;
      taken[count] = word;
      before[count++] = left;
      shared += factor * (this.#weights[word] ?? 0);
    }
    while (count > 0) bag[taken[(count -= 1)] ?? 0] = before[count] ?? 0;
    return shared;
  }

  /** One text is compared with many, so its words stay in the bag. */
  #fill(tokens: Int32Array): void {
    const bag = this.#bag;
    for (const token of this.#inBag) bag[token >> 2] = 0;
    for (const token of tokens)
      bag[token >> 2] = (bag[token >> 2] ?? 0) + (FACTORS[token & 3] ?? 0);
    this.#inBag = tokens;
  }

  #weight(token: number): number {
    return (this.#weights[token >> 2] ?? 0) * (FACTORS[token & 3] ?? 0);
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
