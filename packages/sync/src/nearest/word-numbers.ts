/**
 * Gives each word a number, in the order in which they come.
 *
 * @example
 * const numbers = new WordNumbers();
 * numbers.add(7); // 0
 * numbers.find(7); // 0
 * numbers.find(9); // -1
 */
export class WordNumbers {
  /** Open addressing: the hash at a place, and the word's number + 1 beside it; 0 where nobody is. */
  #hashes: Int32Array = new Int32Array(4096);
  #numbers: Int32Array = new Int32Array(4096);
  #size = 0;

  /** How many words there are. */
  get size(): number {
    return this.#size;
  }

  /**
   * Finds the number of a word, told by its hash: two words with the same 32
   * bits count as one, which one pair in four billion is, and costs a wrong
   * estimate of how alike two texts are.
   *
   * @param hash - 32 bits
   * @returns the number; -1 for a word that has none
   */
  find(hash: number): number {
    const mask = this.#hashes.length - 1;
    for (let at = slotOf(hash) & mask; ; at = (at + 1) & mask) {
      const number = this.#numbers[at] ?? 0;
      if (number === 0) return -1;
      if (this.#hashes[at] === hash) return number - 1;
    }
  }

  /** Gives a word that has no number the next one. */
  add(hash: number): number {
    if (this.#size * 2 >= this.#hashes.length) this.#grow();
    this.#put(hash, (this.#size += 1));
    return this.#size - 1;
  }

  #put(hash: number, number: number): void {
    const mask = this.#hashes.length - 1;
    let at = slotOf(hash) & mask;
    while (this.#numbers[at] !== 0) at = (at + 1) & mask;
    this.#hashes[at] = hash;
    this.#numbers[at] = number;
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers];
    this.#hashes = new Int32Array(hashes.length * 4);
    this.#numbers = new Int32Array(hashes.length * 4);
    numbers.forEach((number, at) => {
      if (number !== 0) this.#put(hashes[at] ?? 0, number);
    });
  }
}

/** Odd numbers of 32 bits. No number depends on them, only where it is kept. */
const [FIRST, SECOND] = [randomOdd(), randomOdd()];

function randomOdd(): number {
  return Math.floor(Math.random() * 2 ** 32) | 1;
}

/**
 * Spreads a hash over the places: words of few letters have hashes near each other. Which hashes
 * share a place nobody can know, so that no author can choose words that do (Dietzfelbinger et al.,
 * "A reliable randomized algorithm for the closest-pair problem", 1997, on random factors).
 */
function slotOf(hash: number): number {
  const spread = Math.imul(hash, FIRST);
  return Math.imul(spread ^ (spread >>> 15), SECOND) >>> 7;
}
