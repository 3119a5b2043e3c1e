import type { LineReading } from "../dialect.js";
import type { LeafBlock, PageContext } from "../page/context.js";
import { indentOf, lineText } from "../page/lines.js";
import { templateLines } from "./template-lines.js";

const templateTags: LineReading = { type: "markup", hasParameters: true };

/**
 * Reads the lines of a block, first to last: what the dialect says of each, and tags of templates, which
 * are gone before any dialect sees the page.
 *
 * @returns a reading for each line; undefined for prose
 */
export function readLines(
  context: PageContext,
  block: LeafBlock,
): readonly (LineReading | undefined)[] {
  if (block.oneLine) return block.lines.map(() => undefined);
  const tags = templateLines(context, block.lines);
  const read = context.dialect.lineReader();
  return block.lines.map((line) => {
    if (tags.has(line)) return templateTags;
    const reading = read(lineText(context.text, line), indentOf(context.text, line.start));
    return reading?.type === "start" && line === block.lines[0] ? undefined : reading;
  });
}
