import type { Page, Segment, Span } from "@dragoman/model";
import { writeTarget } from "./write-target.js";

/** A localised page, and where in it the targets stand. */
export interface AssembledPage {
  readonly text: string;
  /** One per segment, in order: where its target stands, or the source where it has none. UTF-16 offsets. */
  readonly slots: readonly Span[];
}

/**
 * Puts translations into a page: every character outside the slots is the
 * page's own, and a segment without a translation stays as the source has it.
 *
 * @param page - the page, split
 * @param translate - gives a segment's target, or undefined (or an empty
 *   string, or the source itself) where there is none; it is told the
 *   segment's place among those of the page, too
 * @returns the localised page's text
 * @example
 * assemblePage(page, (segment) => (segment.source === "Hello" ? "Ciao" : undefined));
 */
export function assemblePage(
  page: Page,
  translate: (segment: Segment, index: number) => string | undefined,
): string {
  return assembleWithSlots(page, translate).text;
}

/**
 * Puts translations into a page, as {@link assemblePage} does, and says where they are.
 *
 * @param page - the page, split
 * @param translate - gives the target of a segment, and is told its place among the segments
 * @returns the localised page's text, and its slots
 * @example
 * assembleWithSlots(page, (segment, index) => targets[index]).slots[0]; // { start: 2, end: 6 }
 */
export function assembleWithSlots(
  page: Page,
  translate: (segment: Segment, index: number) => string | undefined,
): AssembledPage {
  const newline = /\r\n|\n|\r/.exec(page.text)?.[0] ?? "\n";
  const slots: Span[] = [];
  let text = "";
  let from = 0;
  for (const [index, segment] of page.segments.entries()) {
    const target = translate(segment, index);
    const { start, end, form } = segment.slot;
    const original = page.text.slice(start, end);
    const isKept = target === undefined || target.trim() === "" || target === segment.source;
    const written = isKept ? original : writeTarget(target, form, original, newline);
    text += page.text.slice(from, start);
    slots.push({ start: text.length, end: text.length + written.length });
    text += written;
    from = end;
  }
  return { text: text + page.text.slice(from), slots };
}
