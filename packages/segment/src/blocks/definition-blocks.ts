import type { Line } from "../parse/leaf-lines.js";
import type { LeafBlock, PageContext } from "../page/context.js";
import { lineText } from "../page/lines.js";

/** What starts a definition, at the beginning of a line. */
const MARK = /^:[ \t]+(?=\S)/;

/**
 * Takes a list of definitions apart, which CommonMark takes for one paragraph: each line above the first
 * definition is a term.
 *
 * - kramdown, for Jekyll: https://kramdown.gettalong.org/syntax.html#definition-lists
 * - goldmark, for Hugo: https://gohugo.io/configuration/markup/#definitionlist
 *
 * @param context - the page
 * @param block - the paragraph
 * @returns terms and definitions; undefined where the paragraph has no definition below its first line
 */
export function definitionBlocks({ text }: PageContext, block: LeafBlock): LeafBlock[] | undefined {
  const marks = block.lines.map((line) => MARK.exec(lineText(text, line))?.[0].length ?? 0);
  const first = marks.findIndex((length, index) => length > 0 && index > 0);
  if (first === -1) return undefined;
  const blocks: LeafBlock[] = [];
  let lines: Line[] = [];
  for (const [index, line] of block.lines.entries()) {
    const length = marks[index] ?? 0;
    if (length > 0) {
      lines = [{ start: line.start + length, end: line.end }];
      blocks.push({ ...block, kind: "definition", lines });
    } else if (index > first || (marks[0] ?? 0) > 0) lines.push(line);
    else blocks.push({ ...block, kind: "term", oneLine: true, lines: [line] });
  }
  return blocks;
}
