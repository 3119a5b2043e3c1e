import type { Rule } from "@dragoman/model";
import { badgeReport } from "./badge/badge-report.js";
import { codeQualityReport } from "./codequality/code-quality-report.js";
import type { Report } from "./coverage.js";
import { githubReport } from "./github/github-report.js";
import { jsonReport } from "./json-report.js";
import { junitReport } from "./junit/junit-report.js";
import { markdownReport } from "./markdown/markdown-report.js";
import { sarifReport } from "./sarif/sarif-report.js";
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
  /** The project's folder in its repository: empty, or ending with `/`; empty where it is not known. */
  readonly folder?: string;
  readonly sourceLocale: string;
  /** All rules by name: their titles and what they are about. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Whether reporters for people also count words as translators bill them. */
  readonly words?: boolean;
  /** All texts, in the order of the report; empty where no reporter in the call needs them. */
  readonly texts: readonly LocaleStatus[];
}

/** Turns a report into text. */
export interface Reporter {
  readonly write: (report: Report, context: ReportContext) => string;
  /** Whether it needs the texts of all pages, and not the report alone. */
  readonly needsTexts?: boolean;
  /** Whether it names files from the top of the repository: it needs `folder`. */
  readonly needsFolder?: boolean;
}

/** The reporters by name. A new one is one file and one line here. */
export const reporters: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ["text", { write: (report, { style, ...options }) => textReport(report, style, options) }],
  ["json", { write: (report) => jsonReport(report) }],
  ["markdown", { write: (report, { rules, project }) => markdownReport(report, rules, project) }],
  [
    "github",
    {
      write: (report, { rules, folder = "" }) => githubReport(report, rules, folder),
      needsFolder: true,
    },
  ],
  ["sarif", { write: (report, context) => sarifReport(report, context), needsFolder: true }],
  ["junit", { write: (report, { rules }) => junitReport(report, rules) }],
  [
    "codequality",
    {
      write: (report, { folder = "" }) => codeQualityReport(report, folder),
      needsFolder: true,
    },
  ],
  ["badge", { write: (report) => badgeReport(report) }],
  ["html", { write: htmlReport, needsTexts: true }],
]);
