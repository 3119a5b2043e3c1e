import type { Span } from "@dragoman/model";

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
let words: Intl.Segmenter | undefined;

/**
 * Says whether words are long enough not to stand somewhere by chance.
 *
 * @param text - the words
 * @example
 * isTelling("rete"); // true
 * isTelling("il"); // false
 */
export function isTelling(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters >= (UNSPACED.test(text) ? 2 : 4);
}

/**
 * Says whether a stretch begins and ends where words do, also in languages that
 * write them without spaces: there a dictionary says so (UAX #29, by ICU).
 *
 * @param text - any text
 * @param span - a stretch of it; in other languages it is at the edges of words already
 * @example
 * isWhole("検索エンジンを使う", { start: 0, end: 6 }); // true
 */
export function isWhole(text: string, { start, end }: Span): boolean {
  if (!UNSPACED.test(text.slice(start, end))) return true;
  const segments = (words ??= new Intl.Segmenter(undefined, { granularity: "word" })).segment(text);
  const begins = (offset: number): boolean =>
    offset >= text.length || segments.containing(offset)?.index === offset;
  return begins(start) && begins(end);
}
