import { bar } from "./bar.js";
import { painter, type Paint, type Tone } from "./colour.js";
import { percent, type Counts, type LocaleCoverage, type Report } from "./coverage.js";
import { oneLine } from "./display.js";
import { findingLines } from "./finding-lines.js";
import { shortenFor, type TextStyle } from "./style.js";
import { tableLines, type Cell } from "./table.js";

/** Narrower than this, bars leave the table. */
const ROOM_FOR_BARS = 60;

/**
 * Writes a report for people: a table of the locales, the pages that are not
 * complete, then each segment without a translation, with the places to go to.
 *
 * @param report - the report
 * @param style - what the output can show
 * @returns lines, with a final newline
 * @example
 * textReport(report, { width: 80, colour: false, unicode: true });
 */
export function textReport(report: Report, style: TextStyle): string {
  const paint = painter(style.colour);
  const blocks = [
    coverageTable("locale", report.locales.map(localeRow), style, paint),
    ...report.locales.flatMap((locale) => localeBlocks(locale, style, paint)),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

interface Row {
  readonly name: string;
  readonly counts: Counts;
}

function localeRow(locale: LocaleCoverage): Row {
  return { name: locale.locale, counts: locale };
}

function localeBlocks(locale: LocaleCoverage, style: TextStyle, paint: Paint): string[][] {
  const incomplete = locale.pages.filter(({ segments, translated }) => translated < segments);
  if (incomplete.length === 0) {
    const pages = `${locale.pages.length} ${locale.pages.length === 1 ? "page" : "pages"}`;
    return [[`${paint("strong", locale.locale)}: ${pages}, ${paint("good", "all complete")}`]];
  }
  const heading = `${locale.locale}: ${incomplete.length} of ${locale.pages.length} pages not complete`;
  const nameWidth = style.width - (style.width >= ROOM_FOR_BARS ? 46 : 32);
  const rows = incomplete.map((page) => ({
    name: shortenFor(style, oneLine(page.page), nameWidth),
    counts: page,
  }));
  return [
    [paint("strong", heading), ...coverageTable("page", rows, style, paint)],
    ...findingLines(locale.findings, style, paint),
  ];
}

function coverageTable(
  title: string,
  rows: readonly Row[],
  style: TextStyle,
  paint: Paint,
): string[] {
  const withBars = style.width >= ROOM_FOR_BARS;
  const head = [title, ...(withBars ? ["translated"] : []), "", "segments", "words"];
  const headCells = head.map((text, at): Cell => {
    const isLeft = at === 0 || text === "translated";
    return { text, side: isLeft ? "left" : "right", tone: "quiet" };
  });
  const lines = rows.map(({ name, counts }) => coverageRow(name, counts, withBars, style));
  return tableLines([headCells, ...lines], paint);
}

function coverageRow(name: string, counts: Counts, withBar: boolean, style: TextStyle): Cell[] {
  const share = percent(counts);
  const tone = toneOf(share);
  const { filled, empty } = bar(share, 10, style.unicode);
  return [
    { text: name },
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
