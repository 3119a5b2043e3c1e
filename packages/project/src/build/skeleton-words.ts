import type { Page } from "@dragoman/model";

/** A word outside of a page's texts. */
interface SkeletonWord {
  readonly word: string;
  /** UTF-16 offset in the page. */
  readonly start: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Gives all words of a page, whatever they stand in.
 *
 * @param text - the page
 * @returns its words, in order
 * @example
 * wordsOf("lamp --on"); // ["lamp", "on"]
 */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * Finds the words of a page that are in none of its texts: in code, comments, addresses, and values of the
 * front matter that are not translated. A build writes what the source page has there.
 *
 * @param page - the page, split
 * @yields the words, in order
 * @example
 * [...skeletonWords(page)][0]?.word; // "layout"
 */
export function* skeletonWords({ text, segments }: Page): Generator<SkeletonWord> {
  let start = 0;
  for (const slot of [...segments.map((segment) => segment.slot), { start: text.length, end: 0 }]) {
    for (const { 0: word, index } of text.slice(start, slot.start).matchAll(WORD))
      yield { word, start: start + index };
    start = slot.end;
  }
}
