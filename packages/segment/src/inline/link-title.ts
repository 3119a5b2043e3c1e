import type { Draft, PageContext } from "../page/context.js";
import { sourceOf } from "../page/lines.js";
import type { Line } from "../parse/leaf-lines.js";

/**
 * The title of a link, an image or a reference definition: a segment if it has
 * a letter.
 *
 * @param lines - where it stands in the page, without its delimiters
 */
export function linkTitleDrafts(
  context: PageContext,
  lines: readonly Line[],
  inTable: boolean,
): Draft[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const source = sourceOf(context, lines).trim();
  if (!/\p{L}/u.test(source)) return [];
  const before = context.text[first.start - 1];
  const quote = before === "'" || before === "(" ? before : '"';
  const form = { form: "link-title", quote, inTable } as const;
  return [{ kind: "title", source, slot: { start: first.start, end: last.end, form } }];
}
