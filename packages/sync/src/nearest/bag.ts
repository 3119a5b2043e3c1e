import { MARKUP, scanWords } from "./scan-words.js";

/**
 * Tells a text by its words, in whatever order and letter case; those of URLs,
 * tags and attribute lists do not count.
 *
 * @param text - inline Markdown
 * @returns a number of 53 bits that texts with the same words share; others share it
 *   by chance, or where their words have the same hashes, as one pair of words in 2^32 has (the
 *   number is made of two sums of these hashes); undefined for a text without words
 * @example
 * bagOf("Read [the guide](a.md) first!") === bagOf("First read the *guide*"); // true
 */
export function bagOf(text: string): number | undefined {
  let words = 0;
  let low = 0;
  let high = 0;
  scanWords(text.toLowerCase(), (_start, _end, inside, hash) => {
    if (inside === MARKUP) return;
    words += 1;
    low = (low + Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)) | 0;
    high = (high + Math.imul(hash ^ (hash >>> 13), 0x297a2d39)) | 0;
  });
  return words === 0 ? undefined : (low >>> 0) * 2 ** 21 + (high >>> 11);
}
