import { scanRuns } from "./runs.js";
import { scanWords } from "./scan-words.js";
import { SHORT } from "./spelling.js";
import { WordNumbers } from "./word-numbers.js";

/** Shorter words, in UTF-16 units, are those that any two texts share. */
const LONG_WORD = 4;
/** Least share of an old text's long words that the wanted texts must have among them. */
const LEAST_SHARED = 0.4;
/** Likewise of a short text's runs of three characters: one letter of six may be another one. */
const LEAST_SPELT = 0.5;

/**
 * Leaves out old texts that cannot be much like any wanted one. A locale has
 * tens of thousands of texts in use, and where few messages are left this costs
 * a fraction of an index of them all.
 *
 * @param olds - old messages, however they are told
 * @param textOf - gives the text of one
 * @param wanted - texts that nothing was found for
 * @returns those that have at least two fifths of their long words in common
 *   with the wanted texts together, and those without long words; short ones
 *   also if they are spelt much like wanted ones that are short
 * @example
 * sharingWords(msgids, (msgid) => msgid, ["Whoever wants to cross the bay must leave now"]);
 */
export function sharingWords<Old>(
  olds: readonly Old[],
  textOf: (old: Old) => string,
  wanted: Iterable<string>,
): Old[] {
  const words = new Known();
  const runs = new Known();
  for (const text of wanted) {
    const lower = text.toLowerCase();
    scanWords(lower, (_start, _end, _inside, hash) => {
      words.add(hash);
    });
    if (lower.length <= SHORT) scanRuns(lower, (hash) => runs.add(hash));
  }
  const countWord = (start: number, end: number, _inside: number, hash: number): void => {
    if (end - start >= LONG_WORD) words.count(hash);
  };
  const countRun = (hash: number): void => {
    runs.count(hash);
  };
  return olds.filter((old) => {
    const lower = textOf(old).toLowerCase();
    words.restart();
    scanWords(lower, countWord);
    if (words.share(LEAST_SHARED)) return true;
    if (lower.length > SHORT || runs.isEmpty) return false;
    runs.restart();
    scanRuns(lower, countRun);
    return runs.share(LEAST_SPELT);
  });
}

/** A power of two. */
const MAY = 2 ** 16;

/** What wanted texts have, and how much of a text is among it. */
class Known {
  readonly #numbers: WordNumbers = new WordNumbers();
  /** By the last bits of a hash: whether any that is known has them, which is found out in one look. */
  readonly #may: Uint8Array = new Uint8Array(MAY);
  #all = 0;
  #known = 0;

  get isEmpty(): boolean {
    return this.#numbers.size === 0;
  }

  add(hash: number): void {
    if (this.#numbers.find(hash) < 0) this.#numbers.add(hash);
    this.#may[hash & (MAY - 1)] = 1;
  }

  restart(): void {
    this.#all = this.#known = 0;
  }

  count(hash: number): void {
    this.#all += 1;
    if (this.#may[hash & (MAY - 1)] === 1 && this.#numbers.find(hash) >= 0) this.#known += 1;
  }

  /** Whether so much of what was counted is known. */
  share(least: number): boolean {
    return this.#known >= this.#all * least;
  }
}
