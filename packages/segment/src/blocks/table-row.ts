import type { TableRow } from "mdast";
import { afterCodeSpan } from "../inline/mask.js";
import type { Line } from "../parse/leaf-lines.js";
import type { LeafBlock, PageContext } from "../page/context.js";
import { trimLine } from "../page/lines.js";

/**
 * Splits a table row as Python-Markdown does: at each `|` that is neither
 * escaped nor in a code span. GFM splits within code spans too.
 *
 * @see https://python-markdown.github.io/extensions/tables/
 */
export function rowCells({ text }: PageContext, row: TableRow): LeafBlock[] {
  const start = row.position?.start.offset ?? 0;
  const end = row.position?.end.offset ?? start;
  return cellSpans(text.slice(start, end))
    .map((cell) => trimLine(text, { start: start + cell.start, end: start + cell.end }))
    .filter((cell) => cell.start < cell.end)
    .map((cell) => ({ kind: "table-cell", lines: [cell], oneLine: true, inTable: true }));
}

/** Where the cells of a row stand: offsets into the row, empty ones included. */
export function cellSpans(row: string): Line[] {
  const cells: Line[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  for (let at = 0; at < row.length;) {
    if (row[at] === "|") {
      cells.push({ start: from, end: at });
      from = at + 1;
    }
    if (row[at] === "\\") at += 2;
    else at = row[at] === "`" ? afterCodeSpan(row, at, unclosed) : at + 1;
  }
  return [...cells, { start: from, end: row.length }];
}
