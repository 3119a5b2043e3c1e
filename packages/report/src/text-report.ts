import { worded, wordedCount, type Worded } from "@dragoman/model";
import { besideEdits } from "./change-outcomes.js";
import { changeLines } from "./change-lines.js";
import { painter, type Paint } from "./colour.js";
import type { LocaleCoverage, Report } from "./coverage.js";
import { type CoverageRow, coverageTable } from "./coverage-table.js";
import { oneLine } from "./display.js";
import { findingLines } from "./finding-lines.js";
import { sayFor, type TextStyle } from "./style.js";
import type { Rules } from "./titles.js";
import { verdictLines } from "./verdict.js";
import { wordTables } from "./word-table.js";

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
    coverageTable(worded("locale"), locales.map(localeRow), style, paint),
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
    ...(check === undefined ? [] : [verdictLines(check, paint, sayFor(style))]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function localeRow(locale: LocaleCoverage): CoverageRow {
  return { name: oneLine(locale.locale), counts: locale };
}

function pageLines({ locale, pages }: LocaleCoverage, style: TextStyle, paint: Paint): string[] {
  const say = sayFor(style);
  const name = oneLine(locale);
  const incomplete = pages.filter(({ segments, translated }) => translated < segments);
  if (incomplete.length === 0) {
    return [`${paint("strong", name)}: ${paint("good", say(allComplete(pages.length)))}`];
  }
  const heading = `${name}: ${say(notComplete(incomplete.length, pages.length))}`;
  const rows = incomplete.map((page) => ({ name: oneLine(page.page), counts: page }));
  return [paint("strong", heading), ...coverageTable(worded("page"), rows, style, paint)];
}

function allComplete(count: number): Worded {
  return wordedCount("{{count}} pages, all complete", {
    count,
    defaultValue_one: "{{count}} page, all complete",
  });
}

function notComplete(incomplete: number, count: number): Worded {
  return wordedCount("{{incomplete}} of {{count}} pages not complete", {
    count,
    incomplete,
    // The number of pages is that of all.
    defaultValue_one: "{{incomplete}} of {{count}} pages not complete",
  });
}
