import { type OnWord, PROSE, scanWords } from "./scan-words.js";
import { hashOf } from "./unit-classes.js";
import { WordNumbers } from "./word-numbers.js";

/** A text as numbers: each word is the number that the vocabulary gave it. */
export interface WordText {
  /** The text in lower case. */
  readonly lower: string;
  /** All words, in order: the word's number times four, plus what it stands in. */
  readonly tokens: Int32Array;
  /** Numbers of the words, each once. */
  readonly distinct: Int32Array;
}

/** Numbers words, and counts in how many texts each occurs. */
export class Vocabulary {
  readonly #numbers: WordNumbers = new WordNumbers();
  /** By number: how many texts have the word. */
  readonly #texts: number[] = [];
  /** By number: the last text that had it, so that a text counts once. */
  readonly #last: number[] = [];
  /** Scratch for the text that is being read. */
  #tokens: Int32Array = new Int32Array(1024);
  #tokenCount = 0;
  #distinct: Int32Array = new Int32Array(1024);
  #distinctCount = 0;
  #read = 0;
  /** The number that all other words share once no new ones are taken. */
  #other: number | undefined;

  /**
   * Reads a text. Letter case and punctuation do not count.
   *
   * @param text - inline Markdown
   * @returns its words, as numbers of this vocabulary
   */
  read(text: string): WordText {
    const lower = text.toLowerCase();
    this.#read += 1;
    this.#tokenCount = 0;
    this.#distinctCount = 0;
    if (this.#tokens.length < lower.length) {
      this.#tokens = new Int32Array(lower.length * 2);
      this.#distinct = new Int32Array(lower.length * 2);
    }
    scanWords(lower, this.#add);
    if (this.#tokenCount === 0) {
      // Nothing but signs: the signs are the words.
      for (let at = 0; at < lower.length; at += 1) {
        if (lower.charAt(at).trim() !== "")
          this.#add(at, at + 1, PROSE, hashOf(lower.charCodeAt(at)));
      }
    }
    return {
      lower,
      tokens: this.#tokens.slice(0, this.#tokenCount),
      distinct: this.#distinct.slice(0, this.#distinctCount),
    };
  }

  /**
   * Takes no new words from now on: they get one number together. Texts that
   * are only searched need no words but those that are searched for.
   */
  close(): void {
    this.#other = this.#texts.length;
    this.#texts.push(1);
    this.#last.push(0);
  }

  /**
   * Weighs the words: a rare one says more than a common one (inverse document
   * frequency, Spärck Jones 1972, damped).
   *
   * @returns by number, weights above 0 and up to 1
   */
  weights(): Float64Array {
    const most = Math.log(1 + this.#read);
    return Float64Array.from(
      this.#texts,
      (texts) => 0.25 + (0.75 * Math.log(1 + this.#read / texts)) / most,
    );
  }

  readonly #add: OnWord = (_start, _end, inside, hash) => {
    let number = this.#numbers.find(hash);
    if (number < 0) {
      if (this.#other !== undefined) {
        this.#tokens[this.#tokenCount++] = this.#other * 4 + inside;
        return;
      }
      number = this.#numbers.add(hash);
      this.#texts.push(0);
      this.#last.push(0);
    }
    this.#tokens[this.#tokenCount++] = number * 4 + inside;
    if (this.#last[number] === this.#read) return;
    this.#last[number] = this.#read;
    this.#texts[number] = (this.#texts[number] ?? 0) + 1;
    this.#distinct[this.#distinctCount++] = number;
  };
}
