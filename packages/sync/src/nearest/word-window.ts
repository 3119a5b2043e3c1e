import type { ComparedText } from "./likeness.js";

/** A stretch of a text's words: 0-based, end exclusive. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  /** 0 to 1: the share of the other text's weight that the stretch has. */
  readonly share: number;
}

/** Finds texts in longer ones. One for each search: it keeps scratch space. */
export class WordWindow {
  readonly #weights: Float64Array;
  /** By word: how often the part has it and the window does not yet. */
  readonly #counts: Int32Array;

  /** @param weights - by word: what it counts, above 0 and up to 1 */
  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.#counts = new Int32Array(weights.length);
  }

  /**
   * Finds the stretch of a text that holds most of another one: a window of
   * the other's length slides along, counting the words both have. Linear.
   *
   * @param part - the shorter text
   * @param whole - the text that may hold it
   */
  stretch(part: ComparedText, whole: ComparedText): WordSpan {
    const counts = this.#counts;
    for (const word of part.words) counts[word] = (counts[word] ?? 0) + 1;
    const width = part.words.length;
    let all = 0;
    for (const word of part.words) all += this.#weights[word] ?? 0;
    let weight = 0;
    let best = -1;
    let start = 0;
    for (let at = 0; at < whole.words.length; at += 1) {
      weight += this.#take(whole.words[at] ?? 0);
      if (at >= width) weight -= this.#giveBack(whole.words[at - width] ?? 0);
      if (weight > best + 1e-9) {
        best = weight;
        start = Math.max(0, at - width + 1);
      }
    }
    for (const word of part.words) counts[word] = 0;
    for (const word of whole.words) counts[word] = 0;
    const share = all === 0 ? 0 : Math.max(0, best) / all;
    return { start, end: Math.min(whole.words.length, start + width), share };
  }

  /**
   * Says how much of a stretch another text has not.
   *
   * @param text - the text with the stretch
   * @param span - the stretch
   * @param other - any text
   * @returns the share of its words, by weight: 0 to 1
   */
  missing(text: ComparedText, span: WordSpan, other: ComparedText): number {
    const counts = this.#counts;
    for (const word of other.words) counts[word] = (counts[word] ?? 0) + 1;
    const stretch = text.words.subarray(span.start, span.end);
    let all = 0;
    let shared = 0;
    for (const word of stretch) {
      all += this.#weights[word] ?? 0;
      shared += this.#take(word);
    }
    for (const word of other.words) counts[word] = 0;
    for (const word of stretch) counts[word] = 0;
    return all === 0 ? 0 : 1 - shared / all;
  }

  #take(word: number): number {
    const left = this.#counts[word] ?? 0;
    this.#counts[word] = left - 1;
    return left > 0 ? (this.#weights[word] ?? 0) : 0;
  }

  #giveBack(word: number): number {
    const left = (this.#counts[word] ?? 0) + 1;
    this.#counts[word] = left;
    return left > 0 ? (this.#weights[word] ?? 0) : 0;
  }
}
