import { Best, type Found } from "./best.js";

/** Postings read for one question at most, so that the time grows with the number of questions alone. */
const MOST_POSTINGS = 800;
/** What is enough: so many features, the rarest ones, and so many postings. */
const ENOUGH_FEATURES = 10;
const ENOUGH_POSTINGS = 150;
/** More than there are features. */
const FEATURES = 2 ** 28;
/** How many of the best are given: by likeness, and by one holding the other. */
const ALIKE = 8;
const HELD = 6;

/**
 * An inverted index: for each feature (a word, a run of three characters) the
 * texts that have it. A question reads the lists of its rarest features first
 * and stops at a fixed number of postings (Zobel and Moffat, "Inverted files
 * for text search engines", 2006, on ordering by rarity).
 */
export class FeatureIndex {
  readonly #weights: Float64Array;
  /** By feature: where its list starts in `#postings`. */
  readonly #starts: Int32Array;
  readonly #postings: Int32Array;
  /** By text: the sum of its features' weights. */
  readonly #totals: Float64Array;
  readonly #shared: Float64Array;

  /**
   * @param texts - distinct features of each text
   * @param weights - by feature: what it counts
   */
  constructor(texts: readonly Int32Array[], weights: Float64Array) {
    this.#weights = weights;
    this.#totals = new Float64Array(texts.length);
    this.#shared = new Float64Array(texts.length);
    const starts = new Int32Array(weights.length + 1);
    texts.forEach((features, text) => {
      let total = 0;
      for (const feature of features) {
        total += weights[feature] ?? 0;
        starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
      }
      this.#totals[text] = total;
    });
    for (let at = 1; at < starts.length; at += 1)
      starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    this.#starts = starts;
    this.#postings = filled(texts, starts);
  }

  /**
   * Finds the texts that share most with the given features.
   *
   * @param asking - distinct features
   * @param usable - texts that it refuses are passed over
   * @returns at most fourteen texts, in no particular order
   */
  find(asking: Int32Array, usable: (text: number) => boolean): Found[] {
    const order = this.#rarestFirst(asking);
    const shared = this.#shared;
    const met: number[] = [];
    let asked = 0;
    let read = 0;
    let features = 0;
    for (const key of order) {
      const feature = key % FEATURES;
      if (read >= MOST_POSTINGS || (read >= ENOUGH_POSTINGS && features >= ENOUGH_FEATURES)) break;
      features += 1;
      const weight = this.#weights[feature] ?? 0;
      asked += weight;
      const start = this.#starts[feature] ?? 0;
      const end = Math.min(this.#starts[feature + 1] ?? 0, start + MOST_POSTINGS - read);
      for (let at = start; at < end; at += 1) {
        const text = this.#postings[at] ?? 0;
        const before = shared[text] ?? 0;
        if (before === 0) met.push(text);
        shared[text] = before + weight;
      }
      read += end - start;
    }
    return this.#best(met, asked, usable);
  }

  /** Features that any text has, as sorting keys: how many texts, then the feature. */
  #rarestFirst(features: Int32Array): Float64Array {
    const keys: number[] = [];
    for (const feature of features) {
      const count = (this.#starts[feature + 1] ?? 0) - (this.#starts[feature] ?? 0);
      if (count > 0) keys.push(count * FEATURES + feature);
    }
    return new Float64Array(keys).sort();
  }

  #best(met: readonly number[], asked: number, usable: (text: number) => boolean): Found[] {
    const alike = new Best(ALIKE);
    const held = new Best(HELD);
    for (const text of met) {
      const shared = this.#shared[text] ?? 0;
      this.#shared[text] = 0;
      const total = this.#totals[text] ?? 0;
      const likeness = (2 * shared) / (asked + total);
      const holding = shared / Math.min(asked, total);
      // Most are neither; whether a text is usable takes longer to find out.
      if ((likeness <= alike.bar && holding <= held.bar) || !usable(text)) continue;
      alike.offer(text, likeness);
      held.offer(text, holding);
    }
    const chosen = new Set(alike.items.map((item) => item.text));
    return [...alike.items, ...held.items.filter((item) => !chosen.has(item.text))];
  }
}

function filled(texts: readonly Int32Array[], starts: Int32Array): Int32Array {
  const postings = new Int32Array(starts[starts.length - 1] ?? 0);
  const next = starts.slice();
  texts.forEach((features, text) => {
    for (const feature of features) {
      const place = next[feature] ?? 0;
      postings[place] = text;
      next[feature] = place + 1;
    }
  });
  return postings;
}
