import { type Worded, worded } from "@dragoman/model";
import {
  displayWidth,
  oneLine,
  painter,
  sayFor,
  tableLines,
  type Cell,
  type Paint,
  type TextStyle,
} from "@dragoman/report";

/** One row: the locale and a number for each column. */
export interface LocaleRow {
  readonly locale: string;
  readonly numbers: readonly number[];
}

/**
 * Writes numbers by locale as a table; on a terminal where it does not fit, as a list for each locale.
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
  const paint = painter(style.colour);
  const titles = columns.map((title) => say(title));
  const head: Cell[] = [
    { text: say(worded("locale")), tone: "quiet" },
    ...titles.map((text): Cell => ({ text, tone: "quiet", side: "right" })),
  ];
  const table = [
    head,
    ...rows.map(({ locale, numbers }): Cell[] => [
      { text: oneLine(locale) },
      ...numbers.map((number): Cell => ({ text: String(number), side: "right" })),
    ]),
  ];
  const plain = tableLines(table, painter(false));
  const fits = style.whole === true || plain.every((line) => displayWidth(line) <= style.width);
  const lines = fits
    ? tableLines(table, paint)
    : rows.flatMap((row) => listLines(titles, row, paint));
  return `${lines.join("\n")}\n`;
}

function listLines(
  titles: readonly string[],
  { locale, numbers }: LocaleRow,
  paint: Paint,
): string[] {
  const rows = titles.map((title, at): Cell[] => [
    { text: `  ${title}`, tone: "quiet" },
    { text: String(numbers[at] ?? 0), side: "right" },
  ]);
  return [paint("strong", oneLine(locale)), ...tableLines(rows, paint)];
}
