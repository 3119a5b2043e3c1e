import { bar } from "./bar.js";
import { besideEdits } from "./change-outcomes.js";
import { changeLines } from "./change-lines.js";
import { painter, type Paint, type Tone } from "./colour.js";
import { counted } from "./counted.js";
import { percent, type Counts, type LocaleCoverage, type Report } from "./coverage.js";
import { oneLine } from "./display.js";
import { findingLines } from "./finding-lines.js";
import { shortenFor, type TextStyle } from "./style.js";
import { tableLines, type Cell } from "./table.js";
import type { Rules } from "./titles.js";
import { verdictLines } from "./verdict.js";
import { wordTables } from "./word-table.js";

/** Narrower than this, bars leave the table. */
const ROOM_FOR_BARS = 60;

/** What the text report shows beside coverage and findings. */
export interface TextReportOptions {
  /** The rules, for their titles. */
  readonly rules?: Rules;
  /** Whether words are counted as translators bill them. */
  readonly words?: boolean;
}

/**
 * Writes a report for people: a table of the locales, what a change does, the
 * pages that are not complete, the findings with the places to go to, errors
 * first, and at the end, where a terminal shows it, what a check decided.
 *
 * @param report - the report
 * @param style - what the output can show
 * @param options - what is shown beside coverage and findings
 * @returns lines, with a final newline
 * @example
 * textReport(report, { width: 80, colour: false, unicode: true });
 */
export function textReport(
  report: Report,
  style: TextStyle,
  options: TextReportOptions = {},
): string {
  const paint = painter(style.colour);
  const { locales, change, check } = report;
  const blocks = [
    coverageTable("locale", locales.map(localeRow), style, paint),
    ...(options.words === true ? wordTables(locales, style, paint) : []),
    ...(change === undefined ? [] : changeLines(change, style, paint)),
    ...locales.flatMap((locale) => [
      // Beside a change, all pages that somebody else has left incomplete would be noise.
      ...(change === undefined ? [pageLines(locale, style, paint)] : []),
      ...findingLines(besideEdits(locale.findings, change), style, paint, {
        ...options,
        details: true,
      }),
    ]),
    ...(check === undefined ? [] : [verdictLines(check, paint)]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

interface Row {
  readonly name: string;
  readonly counts: Counts;
}

function localeRow(locale: LocaleCoverage): Row {
  return { name: oneLine(locale.locale), counts: locale };
}

function pageLines({ locale, pages }: LocaleCoverage, style: TextStyle, paint: Paint): string[] {
  const name = oneLine(locale);
  const incomplete = pages.filter(({ segments, translated }) => translated < segments);
  if (incomplete.length === 0) {
    const all = counted(pages.length, "page");
    return [`${paint("strong", name)}: ${all}, ${paint("good", "all complete")}`];
  }
  const heading = `${name}: ${incomplete.length} of ${pages.length} pages not complete`;
  const nameWidth = style.width - (style.width >= ROOM_FOR_BARS ? 46 : 32);
  const rows = incomplete.map((page) => ({
    name: shortenFor(style, oneLine(page.page), nameWidth),
    counts: page,
  }));
  return [paint("strong", heading), ...coverageTable("page", rows, style, paint)];
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
