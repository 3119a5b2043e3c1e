import type { ComparedText } from "./likeness.js";
import type { Closeness } from "./positions.js";
import type { WordSpan, WordWindow } from "./word-window.js";

/** Least share of a part's words that must stand together in the whole. */
export const HELD = 0.75;
/** Likewise for a part that was paired with the whole before. */
export const HELD_BY_PARTNER = 0.55;
/** Shorter parts are believed only between the same neighbours, or where the whole begins or ends with them. */
const FEW_WORDS = 5;
/** A single word is no part. */
const FEWEST_WORDS = 2;
/** A part has at most this share of the whole's words: else it is the whole, edited. */
const WHOLE = 0.95;
/** Parts may overlap by this share of the shorter one. */
const OVERLAP = 0.3;
/** Least share of the whole that its parts have together. */
const COVERED = 0.5;

/** A message whose text is part of another message's text. */
export interface Part {
  readonly message: number;
  /** Where in the whole it stands. */
  readonly span: WordSpan;
  readonly closeness: Closeness;
}

/** Whether the lengths of two texts allow that one is part of the other. */
export function mayBePart(
  part: ComparedText | undefined,
  whole: ComparedText | undefined,
): boolean {
  const count = part?.words.length ?? 0;
  return count >= FEWEST_WORDS && count <= (whole?.words.length ?? 0) * WHOLE;
}

/** Whether a part leaves enough of the whole for another one, of the fewest words that a part has. */
export function hasRoomBeside({ span }: Part, length: number): boolean {
  return length - (span.end - span.start) >= FEWEST_WORDS * (1 - OVERLAP);
}

/**
 * Looks whether a text is part of another one.
 *
 * @param window - of the search that made both texts ready
 * @param part - the shorter text
 * @param whole - the longer text
 * @param least - share of the part's words that must stand together in the whole
 * @returns where it stands; undefined where it is no part
 */
export function spanOf(
  window: WordWindow,
  part: ComparedText | undefined,
  whole: ComparedText | undefined,
  closeness: Closeness,
  least: number,
): WordSpan | undefined {
  if (part === undefined || whole === undefined || !mayBePart(part, whole)) return undefined;
  if (
    part.words.length < FEW_WORDS &&
    closeness.nearness !== "neighbours" &&
    !atEdge(part.lower, whole.lower)
  )
    return undefined;
  const span = window.stretch(part, whole);
  return span.share >= least ? span : undefined;
}

/**
 * Chooses parts that lie side by side, the surest first.
 *
 * @param first - the part that is chosen already, if any
 * @param parts - others, in canonical order
 * @param length - words of the whole
 * @returns two parts or more, in the order of the whole; undefined where there
 *   are not two, or much of the whole is in none
 */
export function sideBySide(
  first: Part | undefined,
  parts: readonly Part[],
  length: number,
): Part[] | undefined {
  const chosen: Part[] = first === undefined ? [] : [first];
  for (const part of [...parts].sort((a, b) => strength(b) - strength(a))) {
    if (chosen.every((other) => other.message !== part.message && apart(other.span, part.span)))
      chosen.push(part);
  }
  const covered = chosen.reduce((sum, { span }) => sum + span.end - span.start, 0);
  if (chosen.length < 2 || covered < length * COVERED) return undefined;
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

function atEdge(part: string, whole: string): boolean {
  return whole.startsWith(part) || whole.endsWith(part);
}

/** How sure a part is: many words, most of which the whole has, and near by. */
function strength({ span, closeness }: Part): number {
  return (span.end - span.start) * span.share * (1 + closeness.value);
}

function apart(a: WordSpan, b: WordSpan): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= OVERLAP * Math.min(a.end - a.start, b.end - b.start);
}
