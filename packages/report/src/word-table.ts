import { type Say, type Worded, worded } from "@dragoman/model";
import type { Paint } from "./colour.js";
import type { LocaleCoverage } from "./coverage.js";
import { displayWidth, oneLine } from "./display.js";
import { sayFor, type TextStyle } from "./style.js";
import { tableLines, type Cell } from "./table.js";
import { FUZZY_BANDS, type WordCounts } from "./word-counts.js";

/**
 * Writes words as translators bill them: one table with a row per locale where
 * it fits, else a list for each locale.
 *
 * @param locales - coverage by locale; one without word counts is left out
 * @param style - what the output can show
 * @param paint - painter for the same output
 * @returns one list of lines per table; none where there is nothing to show
 * @example
 * wordTables(report.locales, style, painter(false));
 */
export function wordTables(
  locales: readonly LocaleCoverage[],
  style: TextStyle,
  paint: Paint,
): string[][] {
  const say = sayFor(style);
  const rows = locales.flatMap(({ locale, wordCounts }) =>
    wordCounts === undefined ? [] : [{ name: oneLine(locale), cells: cellsOf(wordCounts, say) }],
  );
  const [first] = rows;
  if (first === undefined) return [];
  const head: Cell[] = [
    quiet(say(worded("words"))),
    ...first.cells.map(([title]): Cell => ({ ...quiet(title), side: "right" })),
  ];
  const wide = [
    head,
    ...rows.map(({ name, cells }) => [{ text: name }, ...cells.map(([, count]) => right(count))]),
  ];
  const lines = tableLines(wide, (_tone, text) => text);
  if (lines.every((line) => displayWidth(line) <= style.width)) return [tableLines(wide, paint)];
  return rows.map(({ name, cells }) => [
    paint("strong", say(worded("{{locale}}, words", { locale: name }))),
    ...tableLines(
      cells.map(([title, count]) => [quiet(`  ${title}`), right(count)]),
      paint,
    ),
  ]);
}

function quiet(text: string): Cell {
  return { text, tone: "quiet" };
}

function right(count: number): Cell {
  return { text: String(count), side: "right" };
}

function cellsOf(counts: WordCounts, say: Say): [title: string, count: number][] {
  return [
    [say(worded("new")), counts.new],
    [say(worded("repeated")), counts.repeated],
    ...FUZZY_BANDS.map((band): [string, number] => [say(bandTitle(band)), counts.fuzzy[band]]),
    [say(worded("translated")), counts.translated],
  ];
}

function bandTitle(band: (typeof FUZZY_BANDS)[number]): Worded {
  return band === "below-50" ? worded("fuzzy <50%") : worded("{{range}}%", { range: band });
}
