import { type Finding, lineStarts, type Page, positionAt, worded } from "@dragoman/model";
import { skeletonWords, wordsOf } from "../build/skeleton-words.js";

/**
 * Finds what a localised page has where its source page has no text to translate: comments in code, other
 * values of the front matter, addresses and ids of its language. No catalog has a place for it, and a
 * build writes what the source has.
 *
 * @param target - the localised page
 * @param sources - the versions of its source page that it may have been made from
 * @param locale - its locale
 * @returns a note for each line that has a word there which no source has
 * @example
 * outsideTexts(italian, [english], "it")[0]?.line; // 3
 */
export function outsideTexts(target: Page, sources: readonly Page[], locale: string): Finding[] {
  const { path: file, text } = target;
  const known = new Set(sources.flatMap((source) => wordsOf(source.text)));
  const starts = lineStarts(text);
  const offset = text.startsWith("\uFEFF") ? 1 : 0;
  const found = new Map<number, Finding>();
  for (const { word, start } of skeletonWords(target)) {
    if (known.has(word)) continue;
    const position = positionAt(starts, start, offset);
    if (found.has(position.line)) continue;
    found.set(position.line, { ...OUTSIDE, file, ...position, locale });
  }
  return [...found.values()];
}

const OUTSIDE = {
  rule: "outside-of-texts",
  severity: "note",
  ...worded("the source page has no text to translate here: a build writes what the source has"),
} as const;
