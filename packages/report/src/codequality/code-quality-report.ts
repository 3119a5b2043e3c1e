import type { Finding, Severity } from "@dragoman/model";
import type { Report } from "../coverage.js";
import { oneLine, shorten } from "../display.js";
import { fingerprints } from "../fingerprints.js";
import { placeToAct } from "../place-to-act.js";

/** An issue as GitLab reads it. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const SEVERITIES: Readonly<Record<Severity, Issue["severity"]>> = {
  error: "major",
  warning: "minor",
  note: "info",
};

/** A merge request shows a description on one line. */
const MOST_CELLS = 300;

/**
 * Writes findings for GitLab's Code Quality, which shows them beside the lines
 * of a merge request (GitLab documentation, “Code Quality report format”).
 *
 * @param report - the report
 * @param folder - the project's folder in its repository: empty, or ending with `/`
 * @returns a JSON array with a final newline
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 * @example
 * codeQualityReport({ locales: [] }, ""); // "[]\n"
 */
export function codeQualityReport({ locales }: Report, folder: string): string {
  const findings = locales.flatMap((locale) => locale.findings);
  const prints = fingerprints(findings);
  const issues = findings.map((finding, at) => issueOf(finding, prints[at] ?? "", folder));
  return `${JSON.stringify(issues)}\n`;
}

function issueOf(finding: Finding, fingerprint: string, folder: string): Issue {
  const { locale, message, source, rule, severity } = finding;
  const { file, line } = placeToAct(finding);
  const start = locale === undefined ? message : `${locale}: ${message}`;
  return {
    description: shorten(oneLine(source === undefined ? start : `${start}: ${source}`), MOST_CELLS),
    check_name: rule,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: folder + file, lines: { begin: line } },
  };
}
