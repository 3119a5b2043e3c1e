import type { ComparedText, Likeness } from "./likeness.js";
import type { SearchedTexts } from "./searched-texts.js";

/** An old text that may be what a wanted one was. */
export interface Candidate {
  /** Number of the old text. */
  readonly old: number;
  readonly likeness: Likeness;
}

/**
 * Of old texts so many words are read for one wanted text, and so many for each of its words: thousands
 * of short texts may ask for a very long one, and to compare them takes the time of the longer one.
 */
const MOST_WORDS = 2 ** 15;
const LONGER = 16;

/**
 * Compares a wanted text with old ones.
 *
 * @param text - the wanted text
 * @param olds - numbers of the old texts
 * @param least - of a likeness's value: texts that cannot have as much are left out
 * @param texts - of the search
 * @returns those that were compared, in the order of the numbers; long ones at the end may be missing
 */
export function compareOld(
  text: ComparedText,
  olds: Iterable<number>,
  least: number,
  texts: SearchedTexts,
): Candidate[] {
  const { comparison } = texts;
  const candidates: Candidate[] = [];
  let left = MOST_WORDS + LONGER * text.tokens.length;
  for (const old of olds) {
    const other = texts.old(old);
    if (other === undefined || !comparison.mayReach(text, other, least)) continue;
    if (other.tokens.length > left) continue;
    left -= other.tokens.length;
    candidates.push({ old, likeness: comparison.compare(text, other) });
  }
  return candidates;
}

/** Sorts candidates in place: the most alike first. */
export function mostAlikeFirst(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => b.likeness.value - a.likeness.value || a.old - b.old);
}
