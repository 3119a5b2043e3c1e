/** By feature: the texts that have it. All lists stand in one, one after the other. */
export interface InvertedLists {
  /** By feature: where its list starts in `postings`; the next one's start is its end. */
  readonly starts: Int32Array;
  readonly postings: Int32Array;
}

/**
 * Turns the features of texts into the texts of features.
 *
 * @param texts - distinct features of each text
 * @param features - how many features there are: all numbers are below it
 * @returns the lists, each in the order of the texts
 * @example
 * invertedLists([Int32Array.of(0, 1), Int32Array.of(1)], 2).postings; // [0, 0, 1]
 */
export function invertedLists(texts: readonly Int32Array[], features: number): InvertedLists {
  const starts = new Int32Array(features + 1);
  for (const text of texts) {
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
      const after = (text[at] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
  }
  for (let at = 1; at < starts.length; at += 1)
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const postings = new Int32Array(starts[features] ?? 0);
  const next = starts.slice();
  for (const [number, text] of texts.entries()) {
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
      const feature = text[at] ?? 0;
      const place = next[feature] ?? 0;
      postings[place] = number;
      next[feature] = place + 1;
    }
  }
  return { starts, postings };
}
