import { type Worded, worded } from "@dragoman/model";
import { oneLine, painter, sayFor, tableLines, type Cell, type TextStyle } from "@dragoman/report";

/** One row: the locale and a number for each column. */
export interface LocaleRow {
  readonly locale: string;
  readonly numbers: readonly number[];
}

/**
 * Writes numbers by locale as a table.
 *
 * @param columns - titles of the numbers
 * @param rows - one per locale
 * @param style - what the output can show
 * @returns lines, with a final line break
 * @example
 * localeTable([worded("pages")], [{ locale: "it", numbers: [12] }], style); // "locale  pages\nit         12\n"
 */
export function localeTable(
  columns: readonly Worded[],
  rows: readonly LocaleRow[],
  style: TextStyle,
): string {
  const say = sayFor(style);
  const head: Cell[] = [
    { text: say(worded("locale")), tone: "quiet" },
    ...columns.map((title): Cell => ({ text: say(title), tone: "quiet", side: "right" })),
  ];
  const lines = rows.map(({ locale, numbers }): Cell[] => [
    { text: oneLine(locale) },
    ...numbers.map((number): Cell => ({ text: String(number), side: "right" })),
  ]);
  return `${tableLines([head, ...lines], painter(style.colour)).join("\n")}\n`;
}
