import { PROSE, scanWords } from "./scan-words.js";

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
  readonly #numbers: Map<string, number> = new Map<string, number>();
  /** By number: how many texts have the word. */
  readonly #texts: number[] = [];
  /** By number: the last text that had it, so that a text counts once. */
  readonly #last: number[] = [];
  readonly #tokens: number[] = [];
  readonly #distinct: number[] = [];
  #read = 0;
  /** The number that all other words share once no new ones are taken. */
  #other: number | undefined;

  /** How many words there are. */
  get size(): number {
    return this.#texts.length;
  }

  /**
   * Reads a text. Letter case and punctuation do not count.
   *
   * @param text - inline Markdown
   * @returns its words, as numbers of this vocabulary
   */
  read(text: string): WordText {
    const lower = text.toLowerCase();
    this.#read += 1;
    this.#tokens.length = 0;
    this.#distinct.length = 0;
    scanWords(lower, (start, end, inside) => this.#add(lower.slice(start, end), inside));
    if (this.#tokens.length === 0) {
      // Nothing but signs: the signs are the words.
      for (const sign of lower) if (sign.trim() !== "") this.#add(sign, PROSE);
    }
    return {
      lower,
      tokens: new Int32Array(this.#tokens),
      distinct: new Int32Array(this.#distinct),
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

  #add(word: string, inside: number): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      if (this.#other !== undefined) {
        this.#tokens.push(this.#other * 4 + inside);
        return;
      }
      number = this.#texts.length;
      this.#numbers.set(word, number);
      this.#texts.push(0);
      this.#last.push(0);
    }
    this.#tokens.push(number * 4 + inside);
    if (this.#last[number] === this.#read) return;
    this.#last[number] = this.#read;
    this.#texts[number] = (this.#texts[number] ?? 0) + 1;
    this.#distinct.push(number);
  }
}
