import type { Report } from "./coverage.js";
import { withoutWording } from "./without-wording.js";

/**
 * Writes a report as one JSON object.
 *
 * @param report - the report
 * @returns indented JSON with a final newline
 * @example
 * jsonReport({ locales: [] }); // '{\n  "locales": []\n}\n'
 */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(report, withoutWording, 2)}\n`;
}
