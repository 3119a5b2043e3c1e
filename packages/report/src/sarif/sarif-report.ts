import type { CheckOutcome } from "../check-outcome.js";
import { changeSentence } from "../change-sentence.js";
import { counted } from "../counted.js";
import { percent, type Report } from "../coverage.js";
import { oneLine } from "../display.js";
import type { Rules } from "../titles.js";
import { alertsOf } from "./alerts.js";
import type { SarifInvocation, SarifLog, SarifNotification } from "./sarif-log.js";
import { sarifResult } from "./sarif-result.js";
import { sarifRules } from "./sarif-rules.js";

/** GitHub refuses a run with more, and shows the worst 5,000. */
const MOST_RESULTS = 25_000;

/** Semantic Versioning 2.0, as far as Dragoman's versions go. */
const SEMANTIC_VERSION = /^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/;

/** What a SARIF log is about beside the report. */
export interface SarifContext {
  readonly rules: Rules;
  /** Dragoman's version. */
  readonly version: string;
  /** The project's folder in its repository: empty, or ending with `/`. */
  readonly folder?: string | undefined;
}

/**
 * Writes findings as SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code
 * scanning of GitHub and others. A text that waits for a translator is one result
 * at its line of the page, for all locales; what is wrong in a translation is one
 * at its entry in the catalog.
 *
 * @param report - the report
 * @param context - rules, version and place of the project
 * @returns JSON on one line, which is half of the size, with a final newline
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 * @example
 * sarifReport({ locales: [] }, { rules: new Map(), version: "1.0.0" });
 */
export function sarifReport(report: Report, context: SarifContext): string {
  const { rules, version, folder = "" } = context;
  const findings = report.locales.flatMap((locale) => locale.findings);
  const known = sarifRules(rules, findings);
  const indices = new Map(known.map(({ id }, index) => [id, index]));
  const alerts = alertsOf(findings);
  const worst = alerts.slice(0, MOST_RESULTS);
  const log: SarifLog = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Dragoman",
            version,
            ...(SEMANTIC_VERSION.test(version) && { semanticVersion: version }),
            rules: known,
          },
        },
        invocations: [invocation(report, alerts.length - worst.length)],
        columnKind: "utf16CodeUnits",
        results: worst.map((alert) =>
          sarifResult(alert, { ruleIndex: indices.get(alert.findings[0].rule) ?? -1, folder }),
        ),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function invocation({ locales, change, check }: Report, hidden: number): SarifInvocation {
  const note = (text: string): SarifNotification => ({ level: "note", message: { text } });
  const shares = locales.map((one) => `${oneLine(one.locale)} ${percent(one)}%`).join(", ");
  return {
    executionSuccessful: true,
    exitCode: check?.passed === false ? 1 : 0,
    ...(check !== undefined && {
      exitCodeDescription: check.passed ? "the check passed" : "the check failed",
    }),
    toolExecutionNotifications: [
      ...(shares === "" ? [] : [note(`translated: ${shares}`)]),
      ...(change === undefined ? [] : [note(changeSentence(change).message)]),
      ...failures(check),
      ...(hidden === 0 ? [] : [note(`${counted(hidden, "result")} more are not in this log`)]),
    ],
  };
}

function failures(check: CheckOutcome | undefined): SarifNotification[] {
  return (check?.failures ?? []).map(({ message }) => ({
    level: "error",
    message: { text: oneLine(message) },
  }));
}
