import type { Page } from "@dragoman/model";
import { codeSpans } from "./code-spans.js";

/** No inline code goes on behind a blank line, in any dialect. */
const blankLine = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/u;

/**
 * Tells which texts of a page a renderer may read as one: those with no blank
 * line between them, such as the labels of a row of links, or the cells of a
 * table. A lone backtick of one may take a backtick from another.
 *
 * @param page - the source page, split
 * @returns by segment: the number of its stretch, from 0
 * @example
 * stretchesOf(splitPage("# One\n\n[a](b) [c](d)\n", options)); // [0, 1, 1]
 */
export function stretchesOf({ text, segments }: Page): readonly number[] {
  let stretch = 0;
  let end = segments[0]?.slot.start ?? 0;
  return segments.map(({ slot }) => {
    if (blankLine.test(text.slice(end, slot.start))) stretch += 1;
    ({ end } = slot);
    return stretch;
  });
}

/**
 * Finds the stretches in which it is not certain what is code, because a
 * backtick has no counterpart in its own text.
 *
 * @param stretches - by text: its stretch
 * @param texts - by segment: what stands there; undefined where nothing does
 * @returns the stretches with such a backtick
 * @example
 * unpairedStretches([0, 0, 1], ["a ` b", "c", "`d`"]).has(0); // true
 */
export function unpairedStretches(
  stretches: readonly number[],
  texts: readonly (string | undefined)[],
): ReadonlySet<number> {
  const unpaired = new Set<number>();
  for (const [index, text] of texts.entries()) {
    const stretch = stretches[index];
    if (stretch === undefined || text?.includes("`") !== true) continue;
    if (!codeSpans(text).isPaired) unpaired.add(stretch);
  }
  return unpaired;
}
