import type { Paint, Tone } from "./colour.js";
import { displayWidth, pad } from "./display.js";

/** A cell: what stands there, its tone, and the side on which it stands. */
export interface Cell {
  readonly text: string;
  readonly side?: "left" | "right";
  readonly tone?: Tone;
}

/**
 * Sets rows in columns, two spaces between them.
 *
 * @param rows - each with the same number of cells
 * @param paint - painter for the cells' tones
 * @returns lines without spaces at their ends
 * @example
 * tableLines([[{ text: "it" }, { text: "97%", side: "right" }]], painter(false)); // ["it  97%"]
 */
export function tableLines(rows: readonly (readonly Cell[])[], paint: Paint): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, at) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[at]?.text ?? "")), 0),
  );
  return rows.map((row) => {
    const last = row.length - 1;
    const cells = row.map(({ text, side = "left", tone }, at) => {
      const isOpenEnd = at === last && side === "left";
      const padded = isOpenEnd ? text : pad(text, widths[at] ?? 0, side);
      return tone === undefined ? padded : paint(tone, padded);
    });
    return cells.join("  ").trimEnd();
  });
}
