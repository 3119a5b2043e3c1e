import { isUnspaced } from "../carry/whole-words.js";
import { invertedLists, type InvertedLists } from "../nearest/inverted-lists.js";
import { scanWords } from "../nearest/scan-words.js";
import { WordNumbers } from "../nearest/word-numbers.js";

/** Halves of characters that are no letters to whoever looks at one UTF-16 unit. */
const SURROGATES = /[\uD800-\uDFFF]/g;

/** Which texts have a word, so that not all of them are searched for each. */
export class WordLists {
  readonly #numbers: WordNumbers = new WordNumbers();
  readonly #lists: InvertedLists;

  /** @param texts - in lower case */
  constructor(texts: readonly string[]) {
    const distinct = texts.map((text) => {
      const found = new Set<number>();
      eachWord(text, (_start, _end, hash) => {
        const number = this.#numbers.find(hash);
        found.add(number < 0 ? this.#numbers.add(hash) : number);
      });
      return Int32Array.from(found);
    });
    this.#lists = invertedLists(distinct, this.#numbers.size);
  }

  /**
   * Finds the texts that may have some words.
   *
   * @param words - in lower case; a text has them where no letter continues them
   * @returns numbers of texts, in order: those with the rarest of the words; undefined where there is no word to look for
   * @example
   * new WordLists(["una marea", "un porto"]).having("marea"); // [0]
   */
  having(words: string): Int32Array | undefined {
    const { starts, postings } = this.#lists;
    const isPart = isUnspaced(words);
    let rarest: Int32Array | undefined;
    eachWord(words, (start, end, hash) => {
      // Beside a sign of such a script a word may be the end of another one.
      if (isPart && !isUnspaced(words.slice(start, end))) return;
      const number = this.#numbers.find(hash);
      const list = postings.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
      if (rarest === undefined || list.length < rarest.length) rarest = list;
    });
    return rarest;
  }
}

function eachWord(text: string, onWord: (start: number, end: number, hash: number) => void): void {
  scanWords(text.replace(SURROGATES, " "), (start, end, _inside, hash) => onWord(start, end, hash));
}
