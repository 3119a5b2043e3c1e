import type { Rule } from "@dragoman/model";
import { jsonReport } from "./json-report.js";
import type { Report } from "./coverage.js";
import { htmlReport } from "./html/html-report.js";
import type { LocaleStatus } from "./status.js";
import type { TextStyle } from "./style.js";
import { textReport } from "./text-report.js";

/** What reporters know beside the report. */
export interface ReportContext {
  /** What the output can show. */
  readonly style: TextStyle;
  /** Dragoman's version. */
  readonly version: string;
  /** The project's name, where it has one. */
  readonly project?: string;
  readonly sourceLocale: string;
  /** All rules by name: their titles and what they are about. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** All texts, in the order of the report; empty where no reporter in the call needs them. */
  readonly texts: readonly LocaleStatus[];
}

/** Turns a report into text. */
export interface Reporter {
  readonly write: (report: Report, context: ReportContext) => string;
  /** Whether it needs the texts of all pages, and not the report alone. */
  readonly needsTexts?: boolean;
}

/** The reporters by name. A new one is one file and one line here. */
export const reporters: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ["text", { write: (report, { style }) => textReport(report, style) }],
  ["json", { write: (report) => jsonReport(report) }],
  ["html", { write: htmlReport, needsTexts: true }],
]);
