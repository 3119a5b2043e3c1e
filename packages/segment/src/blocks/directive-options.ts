import type { Nodes } from "mdast";
import type { LeafBlock, PageContext } from "../page/context.js";
import { lineText } from "../page/lines.js";

/** A line that opens a directive of MyST: `:::{note}`. */
const HEAD = /^:{3,}[ \t]*\{[\w:-]+\}/;

/** `:class: tip`, `:name: low-water` */
const OPTION = /^:[\w-]+:(?:[ \t]|$)/;

/**
 * Takes the options off the first paragraph of a directive of MyST. In no other place is `:name: …` one.
 *
 * @param context - the page
 * @param block - the paragraph
 * @param before - what stands before it
 * @returns the paragraph from its first line on that is no option
 * @see https://mystmd.org/guide/directives
 */
export function withoutOptions(
  { text }: PageContext,
  block: LeafBlock,
  before: Nodes | undefined,
): LeafBlock {
  const head = before?.type === "directiveLine" ? before.data?.lines?.[0] : undefined;
  if (!head || !HEAD.test(lineText(text, head))) return block;
  const first = block.lines.findIndex((line) => !OPTION.test(lineText(text, line)));
  return { ...block, lines: first === -1 ? [] : block.lines.slice(first) };
}
