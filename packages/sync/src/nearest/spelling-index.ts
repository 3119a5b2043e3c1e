import { FeatureIndex } from "./feature-index.js";
import { RunNumbers } from "./runs.js";
import { SHORT } from "./spelling.js";

const NONE: Int32Array = new Int32Array();

/** Finds short texts by runs of three characters. */
export class SpellingIndex {
  readonly #runs: RunNumbers = new RunNumbers();
  readonly #index: FeatureIndex;

  /** @param texts - in lower case; long ones are never found */
  constructor(texts: readonly string[]) {
    const runs = texts.map((lower) => (lower.length <= SHORT ? this.#runs.read(lower) : NONE));
    this.#runs.close();
    this.#index = new FeatureIndex(runs, new Float64Array(this.#runs.size).fill(1));
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
    return this.#index.find(this.#runs.read(lower), usable).texts;
  }
}
