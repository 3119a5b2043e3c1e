import { FeatureIndex } from "./feature-index.js";
import { SpellingIndex } from "./spelling-index.js";
import { Vocabulary } from "./vocabulary.js";

/**
 * Finds texts like a given one among many that are asked again and again: a
 * locale has thousands, of which one page's edits need a few. It estimates
 * only; what it finds is then compared.
 */
export class TextIndex {
  readonly #vocabulary: Vocabulary = new Vocabulary();
  readonly #words: FeatureIndex;
  readonly #spelling: SpellingIndex;

  /** @param texts - distinct texts */
  constructor(texts: readonly string[]) {
    const read = texts.map((text) => this.#vocabulary.read(text));
    this.#vocabulary.close();
    this.#words = new FeatureIndex(
      read.map(({ distinct }) => distinct),
      this.#vocabulary.weights(),
    );
    this.#spelling = new SpellingIndex(read.map(({ lower }) => lower));
  }

  /**
   * Finds the texts that may be like a given one. Its time does not depend on
   * how many texts there are.
   *
   * @param text - any text
   * @param usable - texts that it refuses are passed over
   * @returns numbers of texts, at most some thirty, in no particular order
   * @example
   * new TextIndex(["Read the guide", "Close"]).find("Read this guide", () => true); // [0]
   */
  find(text: string, usable: (number: number) => boolean): number[] {
    const { lower, distinct } = this.#vocabulary.read(text);
    const found = new Set(this.#words.find(distinct, usable).texts);
    for (const number of this.#spelling.find(lower, usable)) found.add(number);
    return [...found];
  }
}
