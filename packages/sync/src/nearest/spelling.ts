import type { CommonSubsequence } from "./common-subsequence.js";

/** Texts up to this length, in UTF-16 units, are also compared letter by letter. */
export const SHORT = 48;
/** Common letters that unrelated texts have anyway; counted as nothing. */
const CHANCE = 0.55;

/**
 * Compares two texts letter by letter.
 *
 * @param a - characters, as UTF-16 units
 * @param b - likewise
 * @param measure - for an alphabet of 65,536
 * @returns 0 to 1; 0 where they have no more in common than any two texts
 */
export function spellingLikeness(
  a: Uint16Array,
  b: Uint16Array,
  measure: CommonSubsequence,
): number {
  if (a.length + b.length === 0) return 1;
  return spellingOf((2 * measure.length(a, b)) / (a.length + b.length));
}

/** What a share of common letters says, 0 to 1. */
export function spellingOf(common: number): number {
  return Math.max(0, (common - CHANCE) / (1 - CHANCE));
}

/** The UTF-16 units of a text. */
export function units(text: string): Uint16Array {
  const found = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) found[at] = text.charCodeAt(at);
  return found;
}
