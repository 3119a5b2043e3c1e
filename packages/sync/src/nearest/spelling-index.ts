import { FeatureIndex } from "./feature-index.js";
import { SHORT, trigrams } from "./spelling.js";

const NONE: Int32Array = new Int32Array();

/** Finds short texts by runs of three characters. */
export class SpellingIndex {
  readonly #numbers: Map<string, number> = new Map<string, number>();
  readonly #index: FeatureIndex;

  /** @param texts - in lower case; long ones are never found */
  constructor(texts: readonly string[]) {
    const runs = texts.map((lower) =>
      lower.length <= SHORT ? trigrams(lower, this.#numbers) : NONE,
    );
    this.#index = new FeatureIndex(runs, new Float64Array(this.#numbers.size).fill(1));
  }

  /**
   * Finds the texts that share most with a short one.
   *
   * @param lower - in lower case
   * @param usable - texts that it refuses are passed over
   * @returns their numbers, in no particular order; none for a long text
   */
  find(lower: string, usable: (text: number) => boolean): Int32Array {
    if (lower.length > SHORT) return NONE;
    return this.#index.find(trigrams(lower, this.#numbers), usable).texts;
  }
}
