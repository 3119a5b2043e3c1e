import { leafFrom, type LeafKind, type Mark, type Reading } from "@dragoman/inline";
import { firstFrom, type Span } from "@dragoman/model";
import { isTechnical } from "./tokens.js";

/**
 * Says which stretch of a text the leaves of a range take up, with the marks
 * that are around leaves of the range alone.
 */
export function stretchOf(reading: Reading, from: number, to: number): Span | undefined {
  const first = reading.leaves[from];
  const last = reading.leaves[to - 1];
  if (!first || !last || to <= from) return undefined;
  let { start } = first;
  let { end } = last;
  for (const mark of marksWithin(reading, from, to)) {
    if (mark.from === mark.to) continue;
    start = Math.min(start, mark.open.start);
    end = Math.max(end, mark.close.end);
  }
  return { start, end };
}

/** The marks that are around leaves of a range alone. */
export function marksWithin({ marks }: Reading, from: number, to: number): Mark[] {
  const within: Mark[] = [];
  for (let index = firstFrom(marks, (mark) => mark.from < from); index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined || mark.from > to) break;
    if (mark.to <= to) within.push(mark);
  }
  return within;
}

/** The marks that are around a stretch, and maybe around more. */
export function marksAround({ marks }: Reading, { start, end }: Span): Mark[] {
  return marks.filter(({ open, close }) => open.end <= start && end <= close.start);
}

/** The words of a range of leaves, with the marks that {@link stretchOf} takes in; empty where there are none. */
export function wordsOf(reading: Reading, from: number, to: number): string {
  const stretch = stretchOf(reading, from, to);
  return stretch ? reading.text.slice(stretch.start, stretch.end) : "";
}

/** Finds where words of a source stand in its target: as they are, and in both of them exactly once. */
export function standInBoth(words: string, source: Reading, target: Reading): Span | undefined {
  return standOnce(words, source) ? standOnce(words, target) : undefined;
}

/**
 * Finds words that stand in a text as they are and exactly once, as whole
 * words and outside markup.
 *
 * @returns where, or undefined when they stand nowhere or more than once
 */
export function standOnce(words: string, reading: Reading): Span | undefined {
  const [found, second] = standings(words, reading);
  return second === undefined ? found : undefined;
}

/**
 * Finds where words stand in a text as they are, as whole words and outside markup.
 *
 * @returns the first two places; none where they stand within other words too often
 */
export function standings(words: string, reading: Reading): readonly Span[] {
  const opaque = delimitersOf(reading.marks);
  const found: Span[] = [];
  let looks = 0;
  for (let at = reading.text.indexOf(words); at !== -1; at = reading.text.indexOf(words, at + 1)) {
    // Nothing that stands this often within other words is a certain place.
    if (++looks > 100) return [];
    const span = { start: at, end: at + words.length };
    if ([span.start, span.end].some((offset) => isWithin(reading, opaque, offset))) continue;
    if (found.push(span) === 2) return found;
  }
  return found;
}

/** Says whether an offset lies inside a leaf or a delimiter, not at its edge. */
function isWithin({ leaves }: Reading, opaque: readonly Span[], offset: number): boolean {
  const leaf = leaves[leafFrom(leaves, offset) - 1];
  const delimiter = opaque[firstFrom(opaque, ({ start }) => start < offset) - 1];
  return [leaf, delimiter].some((span) => span && span.start < offset && offset < span.end);
}

const known = new WeakMap<readonly Mark[], readonly Span[]>();

/** What marks open and close with, in order: none overlaps another. A text is asked for many words. */
function delimitersOf(marks: readonly Mark[]): readonly Span[] {
  const delimiters =
    known.get(marks) ??
    marks.flatMap(({ open, close }) => [open, close]).sort((one, other) => one.start - other.start);
  known.set(marks, delimiters);
  return delimiters;
}

const SAME_IN_ALL: ReadonlySet<LeafKind> = new Set(["code", "expression", "icon", "url"]);

/**
 * Says whether words are sure to be the same thing in two languages where
 * they stand in both: `client`, `VPN`, `2FA`, `%d`; but not `on`, `or`, `non`.
 */
export function areDistinctive(reading: Reading, from: number, to: number): boolean {
  const leaves = reading.leaves.slice(from, to);
  return (
    leaves.some(({ kind, raw }, index) =>
      kind === "word" ? isDistinctive(raw, from + index === 0) : SAME_IN_ALL.has(kind),
    ) || isTechnical(wordsOf(reading, from, to))
  );
}

/**
 * Says so of a single word.
 *
 * @param word - as it is written
 * @param isFirst - whether it is the first of a text, which has a capital for standing there
 * @example
 * isDistinctive("on"); // false
 */
export function isDistinctive(word: string, isFirst: boolean = false): boolean {
  return word.length >= 4 || /[\p{Lu}\p{N}]/u.test(isFirst ? word.slice(1) : word);
}

/** Finds where a string stands in a text, one after the other. */
export function placesOf(string: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + string.length))
    places.push(at);
  return places;
}
