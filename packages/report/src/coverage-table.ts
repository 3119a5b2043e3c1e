import { type Worded, worded } from "@dragoman/model";
import { bar } from "./bar.js";
import type { Paint, Tone } from "./colour.js";
import { type Counts, percent } from "./coverage.js";
import { displayWidth } from "./display.js";
import { sayFor, type TextStyle } from "./style.js";
import { type Cell, tableLines } from "./table.js";

/** Narrower than this, bars leave the table. */
const ROOM_FOR_BARS = 60;

/** A locale or a page, and how much of it is translated. */
export interface CoverageRow {
  readonly name: string;
  readonly counts: Counts;
}

/**
 * Writes coverage as a table.
 *
 * @param title - what the rows are
 * @param rows - names without control characters, and counts
 * @param style - what the output can show
 * @param paint - painter for the same output
 * @returns lines; a name that is too long for its column has one of its own and is never cut
 * @example
 * coverageTable(worded("page"), rows, style, painter(false))[0]; // "page  segments  words"
 */
export function coverageTable(
  title: Worded,
  rows: readonly CoverageRow[],
  style: TextStyle,
  paint: Paint,
): string[] {
  const withBars = style.width >= ROOM_FOR_BARS;
  const say = sayFor(style);
  const head = (text: string, side: "left" | "right"): Cell => ({ text, side, tone: "quiet" });
  const headCells = [
    ...(withBars ? [head(say(worded("translated")), "left")] : []),
    head("", "right"),
    head(say(worded("segments")), "right"),
    head(say(worded("words")), "right"),
  ];
  const cells = rows.map(({ counts }) => coverageRow(counts, withBars, style));
  const room = style.whole === true ? Infinity : style.width - widthOf([headCells, ...cells]);
  const fits = rows.map(({ name }) => displayWidth(name) <= room);
  const names = rows.map(({ name }, at): Cell => ({ text: fits[at] === true ? name : "" }));
  const [headLine = "", ...lines] = tableLines(
    [
      [head(say(title), "left"), ...headCells],
      ...cells.map((row, at): Cell[] => [names[at] ?? { text: "" }, ...row]),
    ],
    paint,
  );
  // A path is to be read and copied: one that is too long for its column has a line of its own.
  return [
    headLine,
    ...lines.flatMap((line, at) => [...(fits[at] === true ? [] : [rows[at]?.name ?? ""]), line]),
  ];
}

/** Cells that numbers take, with the space before them. */
function widthOf(rows: readonly (readonly Cell[])[]): number {
  const lines = tableLines(
    rows.map((row) => [{ text: "" }, ...row]),
    (_tone, text) => text,
  );
  return lines.reduce((widest, line) => Math.max(widest, displayWidth(line)), 0);
}

function coverageRow(counts: Counts, withBar: boolean, style: TextStyle): Cell[] {
  const share = percent(counts);
  const tone = toneOf(share);
  const { filled, empty } = bar(share, 10, style.unicode);
  return [
    ...(withBar ? [{ text: filled + empty, tone }] : []),
    { text: `${share}%`, side: "right", tone },
    { text: `${counts.translated}/${counts.segments}`, side: "right" },
    { text: `${counts.translatedWords}/${counts.words}`, side: "right" },
  ];
}

function toneOf(share: number): Tone {
  if (share === 100) return "good";
  return share >= 50 ? "middling" : "bad";
}
