import type { Segment } from "@dragoman/model";

/** How a line begins that is a paragraph to every reader: with a word, or emphasis, a quotation mark, code or a link before one. */
const begin = /^(?:(?:[*_]{1,3}|==|["'“‘«(「]|`(?!`))?\p{L}|!?\[\p{L}[^[\]]*\]\()/u;

/** What ends a line, a cell or a paragraph, or escapes what follows the slot; and what makes a definition of a link. */
const leaves = /[\n\r|<\u0085\u2028\u2029\p{Cc}]|\]\s*:|\\$/u;

/**
 * Says at a glance that a translation, whatever it leads to, stays in the
 * block of Markdown where it is put: it begins as a paragraph does and goes on on the same line. Then only its
 * content has to be judged, and the page need not be parsed.
 *
 * @param segment - the source
 * @param target - its msgstr
 * @returns true where it does; false where only the parser can tell
 * @example
 * staysInBlock(segment, "Vedi [le maree](tides.md)"); // true in a paragraph
 */
export function staysInBlock({ slot: { form } }: Segment, target: string): boolean {
  if (form.form !== "markdown" || form.inTable) return false;
  return begin.test(target) && !leaves.test(target) && !/^[\w-]+:/u.test(target);
}
