import type { Report } from "../coverage.js";
import type { HtmlContext } from "./html-context.js";
import { packed, scriptJson } from "./embed.js";
import { findingTable } from "./finding-table.js";
import { placeFinder } from "./finding-place.js";
import { overviewOf } from "./overview.js";
import { pageTexts } from "./page-texts.js";
import { shell } from "./shell.js";

/**
 * Writes a report as one HTML page that stands alone: it asks for nothing from
 * anywhere, and its Content Security Policy lets nothing run but its own code.
 * The overview is there as JSON; findings and the texts of each page are
 * deflated (RFC 1951) and inflated when they are looked at.
 *
 * @param report - the report
 * @param context - what reporters know beside it; with `texts`, each finding is
 *   shown with the whole page around it
 * @returns the page; the same for the same input
 * @example
 * writeFileSync("report.html", htmlReport(report, context));
 */
export function htmlReport(report: Report, context: HtmlContext): string {
  const overview = overviewOf(report, context);
  const names = report.locales.map(({ locale }) => locale);
  const texts = overview.hasTexts ? pageTexts(overview.pages, names, context.texts) : [];
  const findings = findingTable(report, overview.rules, placeFinder(overview.pages, texts));
  return shell({
    title:
      overview.project === "" ? "Translation report" : `${overview.project}: translation report`,
    overview: scriptJson(overview),
    findings: packed(findings),
    texts: texts.map(packed),
  });
}
