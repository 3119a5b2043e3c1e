import { besideEdits } from "../change-outcomes.js";
import type { CheckOutcome } from "../check-outcome.js";
import { counted } from "../counted.js";
import { percent, sumOfCounts, type Counts, type Report } from "../coverage.js";
import type { Rules } from "../titles.js";
import { changeParts } from "./change-parts.js";
import { findingParts } from "./finding-parts.js";
import { limited, type ListPart, type Part } from "./limited.js";
import { codeHtml, plainWords } from "./safe-text.js";

/** GitHub takes comments of 65,536 characters; the rest is for what a workflow adds. */
const MOST_UNITS = 64_000;

/** By which a workflow finds its comment of the time before. */
const MARKER = "<!-- dragoman -->";

/**
 * Writes a report for a comment on a pull request, in GitHub Flavored Markdown:
 * what a check decided and why, what the change does, coverage by locale, and
 * findings by rule. Texts of pages and catalogs are code, so that nothing in
 * them is markup, a mention or HTML; a long report says how much is not shown.
 *
 * @param report - the report
 * @param rules - the rules, for their titles
 * @param project - the project's name, where it has one
 * @returns at most 64,000 UTF-16 units, with a final newline
 * @example
 * markdownReport({ locales: [] }, new Map());
 */
export function markdownReport(report: Report, rules: Rules, project?: string): string {
  const { locales, change, check } = report;
  const findings = locales.flatMap((locale) => besideEdits(locale.findings, change));
  const name = project === undefined ? "" : ` of ${plainWords(project)}`;
  const parts: Part[] = [
    `${MARKER}\n\n### Translations${name}${verdict(check)}\n`,
    ...failureList(check),
    ...(change === undefined ? [] : changeParts(change)),
    coverageTable(report),
    ...findingParts(findings, rules),
  ];
  return limited(parts, MOST_UNITS);
}

function verdict(check: CheckOutcome | undefined): string {
  if (check === undefined) return "";
  return check.passed ? ": the check passed ✅" : ": the check failed ❌";
}

function failureList(check: CheckOutcome | undefined): ListPart[] {
  if (check === undefined || check.failures.length === 0) return [];
  return [
    {
      before: "\n",
      entries: check.failures.map(({ message }) => `- ${plainWords(message)}\n`),
      after: "",
      more: (hidden) => `- … and ${counted(hidden, "more reason")}\n`,
    },
  ];
}

function coverageTable({ locales }: Report): ListPart {
  const head = ["locale", "translated", "segments", "fuzzy", "not translated", "words"];
  const rows = locales.map((one) => coverageRow(codeHtml(one.locale), one));
  const total = locales.length < 2 ? "" : coverageRow("all", sumOfCounts(locales));
  return {
    before: `\n${row(head)}${row(head.map((_, at) => (at === 0 ? "---" : "--:")))}`,
    entries: rows,
    after: total,
    more: (hidden) => row([`… and ${hidden} more`, "", "", "", "", ""]),
  };
}

function coverageRow(name: string, counts: Counts): string {
  const { segments, translated, fuzzy, untranslated, words, translatedWords } = counts;
  return row([
    name,
    `${percent(counts)}%`,
    `${translated}/${segments}`,
    String(fuzzy),
    String(untranslated),
    `${translatedWords}/${words}`,
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}
