import type { Page, Segment } from "@dragoman/model";
import { writeTarget } from "./write-target.js";

/**
 * Puts translations into a page: every character outside the slots is the
 * page's own, and a segment without a translation stays as the source has it.
 *
 * @param page - the page, split
 * @param translate - gives a segment's target, or undefined (or an empty
 *   string, or the source itself) where there is none
 * @returns the localised page's text
 * @example
 * assemblePage(page, (segment) => (segment.source === "Hello" ? "Ciao" : undefined));
 */
export function assemblePage(
  page: Page,
  translate: (segment: Segment) => string | undefined,
): string {
  const newline = /\r\n|\n|\r/.exec(page.text)?.[0] ?? "\n";
  let text = "";
  let from = 0;
  for (const segment of page.segments) {
    const target = translate(segment);
    if (target === undefined || target.trim() === "" || target === segment.source) continue;
    const { start, end, form } = segment.slot;
    text +=
      page.text.slice(from, start) +
      writeTarget(target, form, page.text.slice(start, end), newline);
    from = end;
  }
  return text + page.text.slice(from);
}
