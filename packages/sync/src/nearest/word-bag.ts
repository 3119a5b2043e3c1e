/** What a word counts in prose, in code and in markup, as the last two bits of its token tell. */
const FACTORS: Float64Array = Float64Array.of(1, 0.6, 0.2, 0);

/** Weighs the words that two texts share. One for each search: it keeps scratch space. */
export class WordBag {
  readonly #weights: Float64Array;
  /** By word: how much the text that was compared last has of it. */
  readonly #bag: Float64Array;
  #inBag: Int32Array = new Int32Array();
  /** Scratch: words that were taken out of the bag, and how much of each there was. */
  #taken: Int32Array = new Int32Array(256);
  #before: Float64Array = new Float64Array(256);

  /** @param weights - by word: what it counts, above 0 and up to 1 */
  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.#bag = new Float64Array(weights.length);
  }

  /** What a word counts where it stands. */
  weight(token: number): number {
    return (this.#weights[token >> 2] ?? 0) * (FACTORS[token & 3] ?? 0);
  }

  /**
   * Weighs what two texts share: each word counts as often, and as much, as it does in both.
   *
   * @param a - tokens of a text, see `WordText`; fastest where it is that of the last call
   * @param b - tokens of another
   * @returns the sum of the weights
   * @example
   * new WordBag(Float64Array.of(1, 0.5)).shared(Int32Array.of(0, 4, 4), Int32Array.of(4)); // 0.5
   */
  shared(a: Int32Array, b: Int32Array): number {
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
}
