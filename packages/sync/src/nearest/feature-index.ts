import { Best } from "./best.js";
import { invertedLists } from "./inverted-lists.js";

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

/** What an index found. */
export interface Sharing {
  /** At most fourteen texts: those that are most alike, the best first, then those that hold most. */
  readonly texts: Int32Array;
  /** By how much more the first one is alike than the second one, 0 to 1: estimated from rare features only. */
  readonly lead: number;
}

/** What shares nothing. */
export const NOTHING: Sharing = { texts: new Int32Array(), lead: 0 };

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
  /** By text: what it shares with the question; 0 between questions. */
  readonly #shared: Float64Array;
  /** Scratch: the texts that share anything, in the order in which they were met. */
  readonly #met: Int32Array;
  #keys: Float64Array = new Float64Array(256);
  readonly #alike: Best = new Best(ALIKE);
  readonly #held: Best = new Best(HELD);

  /**
   * @param texts - distinct features of each text
   * @param weights - by feature: what it counts
   */
  constructor(texts: readonly Int32Array[], weights: Float64Array) {
    this.#weights = weights;
    this.#totals = new Float64Array(texts.length);
    this.#shared = new Float64Array(texts.length);
    this.#met = new Int32Array(Math.min(texts.length, MOST_POSTINGS));
    for (const [text, features] of texts.entries()) this.#totals[text] = sum(features, weights);
    const lists = invertedLists(texts, weights.length);
    this.#starts = lists.starts;
    this.#postings = lists.postings;
  }

  /**
   * Finds the texts that share most with the given features.
   *
   * @param asking - distinct features
   * @param usable - texts that it refuses are passed over
   */
  find(asking: Int32Array, usable: (text: number) => boolean): Sharing {
    const order = this.#rarestFirst(asking);
    const [postings, shared, met] = [this.#postings, this.#shared, this.#met];
    let count = 0;
    let asked = 0;
    let read = 0;
    for (let at = 0; at < order.length; at += 1) {
      if (read >= MOST_POSTINGS || (read >= ENOUGH_POSTINGS && at >= ENOUGH_FEATURES)) break;
      const feature = (order[at] ?? 0) % FEATURES;
      const weight = this.#weights[feature] ?? 0;
      asked += weight;
      const start = this.#starts[feature] ?? 0;
      const end = Math.min(this.#starts[feature + 1] ?? 0, start + MOST_POSTINGS - read);
      for (let place = start; place < end; place += 1) {
        const text = postings[place] ?? 0;
        const before = shared[text] ?? 0;
        if (before === 0) met[count++] = text;
        shared[text] = before + weight;
      }
      read += end - start;
    }
    this.#judge(count, asked, usable);
    return this.#found();
  }

  /** Features that any text has, as sorting keys: how many texts, then the feature. */
  #rarestFirst(features: Int32Array): Float64Array {
    if (this.#keys.length < features.length) this.#keys = new Float64Array(features.length * 2);
    const [keys, starts] = [this.#keys, this.#starts];
    let size = 0;
    const { length } = features;
    for (let at = 0; at < length; at += 1) {
      const feature = features[at] ?? 0;
      const count = (starts[feature + 1] ?? 0) - (starts[feature] ?? 0);
      if (count > 0) keys[size++] = count * FEATURES + feature;
    }
    return keys.subarray(0, size).sort();
  }

  /** Chooses the best of the texts that were met. */
  #judge(count: number, asked: number, usable: (text: number) => boolean): void {
    const [met, totals, all] = [this.#met, this.#totals, this.#shared];
    const [alike, held] = [this.#alike, this.#held];
    alike.clear();
    held.clear();
    for (let at = 0; at < count; at += 1) {
      const text = met[at] ?? 0;
      const shared = all[text] ?? 0;
      all[text] = 0;
      const total = totals[text] ?? 0;
      const likeness = (2 * shared) / (asked + total);
      const holding = shared / (asked < total ? asked : total);
      // Most are neither; whether a text is usable takes longer to find out.
      if ((likeness <= alike.bar && holding <= held.bar) || !usable(text)) continue;
      alike.offer(text, likeness);
      held.offer(text, holding);
    }
  }

  #found(): Sharing {
    const [alike, held] = [this.#alike, this.#held];
    if (alike.count === 0) return NOTHING;
    const texts = new Int32Array(alike.count + held.count);
    texts.set(alike.texts.subarray(0, alike.count));
    let { count } = alike;
    for (let at = 0; at < held.count; at += 1) {
      const text = held.texts[at] ?? 0;
      if (texts.subarray(0, alike.count).includes(text)) continue;
      texts[count++] = text;
    }
    const second = alike.count > 1 ? (alike.estimates[1] ?? 0) : 0;
    return { texts: texts.subarray(0, count), lead: (alike.estimates[0] ?? 0) - second };
  }
}

function sum(features: Int32Array, weights: Float64Array): number {
  let total = 0;
  const { length } = features;
  for (let at = 0; at < length; at += 1) total += weights[features[at] ?? 0] ?? 0;
  return total;
}
