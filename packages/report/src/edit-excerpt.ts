import { displayWidth, shorten } from "./display.js";

/** At most as much of what is the same stands before an edit, so that a reader finds the place: UTF-16 units. */
const LONGEST_LEAD = 40;

/**
 * Cuts a text as it was and as it is so that what was edited is seen in both: of
 * long texts the beginning that both have is left out.
 *
 * @param before - the text before, on one line
 * @param after - the text after, on one line
 * @param width - number of cells that either may have
 * @param ellipsis - what shows that something is missing
 * @returns both texts, whole where they fit
 * @example
 * editExcerpt("a ".repeat(200) + "b", "a ".repeat(200) + "c", 60); // ["…a a a a a a a b", "…a a a a a a a c"]
 */
export function editExcerpt(
  before: string,
  after: string,
  width: number,
  ellipsis = "…",
): readonly [before: string, after: string] {
  if (displayWidth(before) <= width && displayWidth(after) <= width) return [before, after];
  const lead = Math.min(LONGEST_LEAD, Math.floor(width / 4));
  const start = wordStart(after, firstDifference(before, after) - lead, lead);
  const cut = (text: string): string =>
    shorten(start === 0 ? text : ellipsis + text.slice(start), width, ellipsis);
  return [cut(before), cut(after)];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Where the next word begins; where none does soon, no character is cut in two. */
function wordStart(text: string, from: number, lead: number): number {
  if (from <= 0) return 0;
  const space = text.indexOf(" ", from);
  if (space !== -1 && space - from < lead / 2) return space + 1;
  return /^[\uDC00-\uDFFF]/.test(text.slice(from, from + 1)) ? from + 1 : from;
}
