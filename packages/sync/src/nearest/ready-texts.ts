import type { ComparedText, TextComparison } from "./likeness.js";
import type { WordText } from "./vocabulary.js";

/** Texts that are made ready when they are first compared: most never are. */
export class ReadyTexts {
  readonly texts: readonly WordText[];
  readonly #comparison: TextComparison;
  readonly #ready: (ComparedText | undefined)[] = [];

  /**
   * @param texts - all of them
   * @param comparison - what they are made ready for
   */
  constructor(texts: readonly WordText[], comparison: TextComparison) {
    this.texts = texts;
    this.#comparison = comparison;
  }

  /** A text by its number. */
  at(number: number): ComparedText | undefined {
    const text = this.texts[number];
    return text && (this.#ready[number] ??= this.#comparison.prepare(text));
  }
}
