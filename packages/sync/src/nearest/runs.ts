import { WordNumbers } from "./word-numbers.js";

const SPACE = 0x20;

/**
 * Lists the runs of three characters of a text, edges marked, by which a short
 * text is found whose only word was spelt otherwise.
 *
 * @param lower - in lower case
 * @param onRun - called for each run, in order, with a hash of its UTF-16 units
 * @example
 * scanRuns("ab", onRun); // of " ab" and of "ab "
 */
export function scanRuns(lower: string, onRun: (hash: number) => void): void {
  let before = SPACE;
  let last = lower.length > 0 ? lower.charCodeAt(0) : SPACE;
  for (let at = 1; at <= lower.length; at += 1) {
    const next = at < lower.length ? lower.charCodeAt(at) : SPACE;
    onRun(Math.imul(Math.imul(before, FACTOR) ^ last, FACTOR) ^ next);
    before = last;
    last = next;
  }
}

/** Of 32 bits, and odd: different runs hardly ever have the same hash (Knuth, TAOCP 3, 6.4). */
const FACTOR = 0x9e3779b1 | 0;

/** Numbers the runs of three characters of texts. */
export class RunNumbers {
  readonly #numbers: WordNumbers = new WordNumbers();
  /** By number: the last text that had the run, so that it counts once. */
  readonly #last: number[] = [];
  #read = 0;
  #isClosed = false;
  #found: Int32Array = new Int32Array(64);
  #count = 0;

  /** How many runs there are. */
  get size(): number {
    return this.#last.length;
  }

  /**
   * Reads a text.
   *
   * @param lower - in lower case
   * @returns the numbers of its runs, each once
   */
  read(lower: string): Int32Array {
    this.#read += 1;
    this.#count = 0;
    if (this.#found.length < lower.length) this.#found = new Int32Array(lower.length * 2);
    scanRuns(lower, this.#add);
    return this.#found.slice(0, this.#count);
  }

  /** Takes no new runs from now on. */
  close(): void {
    this.#isClosed = true;
  }

  readonly #add = (hash: number): void => {
    let number = this.#numbers.find(hash);
    if (number < 0) {
      if (this.#isClosed) return;
      number = this.#numbers.add(hash);
      this.#last.push(0);
    }
    if (this.#last[number] === this.#read) return;
    this.#last[number] = this.#read;
    this.#found[this.#count++] = number;
  };
}
