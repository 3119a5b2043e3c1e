import type { Mark } from "@dragoman/inline";
import type { ReadText } from "./attributes.js";
import { alignLeaves } from "./align-leaves.js";
import type { Edit } from "./edit.js";
import { leafEdits } from "./leaf-edits.js";
import { markEdits } from "./mark-edits.js";

/** What happened to a source. */
export interface Edits {
  readonly edits: readonly Edit[];
  /** Marks of the old source that still stand, and what they are in the new one. */
  readonly standing: ReadonlyMap<Mark, Mark>;
}

/**
 * Finds what was edited.
 *
 * @param old - the source as it was
 * @param next - the source as it is
 * @returns the edits; none for texts that differ at most in white space within their lines
 * @example
 * editsBetween(read("[docs](a.md)"), read("[docs](b.md)")).edits[0]?.class; // "url"
 */
export function editsBetween(old: ReadText, next: ReadText): Edits {
  const alignment = alignLeaves(old.leaves, next.leaves);
  const marks = markEdits(old, next, alignment);
  const edits = [...leafEdits(old, next, alignment), ...marks.edits];
  const [before, after] = [lineBreaks(old.text), lineBreaks(next.text)];
  if (before !== after) edits.push({ type: "line-breaks", class: "white-space", count: after });
  return { edits, standing: marks.standing };
}

function lineBreaks(text: string): number {
  return text.split("\n").length - 1;
}
