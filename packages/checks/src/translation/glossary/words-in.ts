/** A word and where it stands. */
export interface PlacedWord {
  /** In lower case. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Lists the words of a text.
 *
 * @param text - any text
 * @returns words in order, in lower case
 * @example
 * wordsIn("Low water").map(({ key }) => key); // ["low", "water"]
 */
export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => {
    return { key: word.toLowerCase(), start: index, end: index + word.length };
  });
}
