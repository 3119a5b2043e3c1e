import type { Counts } from "../../coverage.js";
import type { CountTuple, Overview, PageView } from "../contents.js";

const NOTHING: CountTuple = [0, 0, 0, 0, 0];

/**
 * Adds up what is translated of some pages in one locale.
 *
 * @param pages - of the overview
 * @param locale - index of the locale
 * @returns the counts, or undefined where the locale has none of these pages
 * @example
 * coverageOf(overview.pages, 0)?.translated; // 412
 */
export function coverageOf(pages: readonly PageView[], locale: number): Counts | undefined {
  const there = pages.flatMap(({ counts }) => counts[locale] ?? []);
  if (there.length === 0) return undefined;
  const tuples = pages.map(({ counts }) => counts[locale] ?? NOTHING);
  const total = (at: 0 | 1 | 2 | 3 | 4): number =>
    tuples.reduce((sum, tuple) => sum + tuple[at], 0);
  const [translated, fuzzy, untranslated] = [total(0), total(1), total(2)];
  const segments = translated + fuzzy + untranslated;
  return { segments, translated, fuzzy, untranslated, words: total(3), translatedWords: total(4) };
}

/**
 * Puts pages together by their sections.
 *
 * @param overview - the overview
 * @returns one list of indexes of pages per section, in the order of the sections
 * @example
 * pagesBySection(overview)[0]; // [0, 1, 5]
 */
export function pagesBySection({ sections, pages }: Overview): number[][] {
  const lists = sections.map((): number[] => []);
  for (const [at, { section }] of pages.entries()) lists[section]?.push(at);
  return lists;
}
