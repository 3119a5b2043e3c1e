import { jsonReport } from "./json-report.js";
import type { Report } from "./coverage.js";
import type { TextStyle } from "./style.js";
import { textReport } from "./text-report.js";

/** Turns a report into text. */
export type Reporter = (report: Report, style: TextStyle) => string;

/** The reporters by name. A new one is one file and one line here. */
export const reporters: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ["text", textReport],
  ["json", (report) => jsonReport(report)],
]);
