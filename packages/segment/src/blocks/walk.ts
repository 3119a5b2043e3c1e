import type { Nodes } from "mdast";
import type { Draft, PageContext } from "../page/context.js";
import type { Line } from "../parse/leaf-lines.js";
import { isWithin } from "./template-code.js";

/** A draft and its surroundings. */
export interface Collected extends Draft {
  readonly headings: readonly string[];
  readonly notes: readonly string[];
}

/** A comment that the walk has read; what stands in a block that is left out is not read. */
export interface CollectedComment {
  readonly text: string;
  /** Offset at which it begins. */
  readonly start: number;
}

/** Where the walk is: what the comments said and which headings are above. */
export interface Walk {
  readonly context: PageContext;
  readonly collected: Collected[];
  readonly comments: CollectedComment[];
  readonly skipped: Set<Nodes>;
  /** What is no text, though it looks like it: code between tags of templates. */
  readonly hidden: readonly Line[];
  headings: { depth: number; text: string }[];
  /** Their texts; one list for all drafts below the same headings. */
  headingTexts: readonly string[];
  off: boolean;
  notes: string[];
  /** Offset at which the block that the notes are for ends; undefined while it has not begun. */
  notesEnd: number | undefined;
}

/**
 * Adds drafts, unless translation is switched off or they are code after all.
 *
 * @param walk - where the walk is
 * @param drafts - in the order of the page
 */
export function add(walk: Walk, drafts: readonly Draft[]): void {
  if (walk.off) return;
  const { headingTexts: headings, notes } = walk;
  for (const draft of drafts) {
    if (isWithin(walk.hidden, draft.slot.start, draft.slot.end)) continue;
    walk.collected.push({ ...draft, headings, notes });
  }
}

/** Leaves the headings that a heading of this depth is not below. */
export function closeHeadings(walk: Walk, depth: number): void {
  walk.headings = walk.headings.filter((heading) => heading.depth < depth);
  walk.headingTexts = walk.headings.map((heading) => heading.text);
}

/** Begins what is below a heading; one without a text is none. */
export function openHeading(walk: Walk, depth: number, drafts: readonly Draft[]): void {
  const text = drafts.map((draft) => draft.source).join(" ");
  if (text === "") return;
  walk.headings.push({ depth, text });
  walk.headingTexts = walk.headings.map((heading) => heading.text);
}
