import { checkProject } from "@dragoman/project";
import { reporters } from "@dragoman/report";
import type { Context } from "../context.js";
import { projectOptions } from "../options.js";
import { printMessage } from "../output.js";
import { withProgress } from "../progress.js";
import {
  destinationsOf,
  needTexts,
  writeReports,
  type Destination,
  type ReportCommandOptions,
} from "./report.js";

/** Options of `check`. */
export interface CheckCommandOptions extends ReportCommandOptions {
  readonly since?: string;
  /** True without a revision. */
  readonly ratchet?: string | true;
}

/**
 * Runs `dragoman check`.
 *
 * @param options - as the command line gives them
 * @param context - version and exit code
 */
export async function runCheck(options: CheckCommandOptions, context: Context): Promise<void> {
  const destinations = destinationsOf(options);
  const { since, ratchet, quiet = false } = options;
  const base = projectOptions(options, context.version);
  const found = await withProgress(!quiet, async (onProgress) => {
    return await checkProject({
      ...base,
      needsTexts: needTexts(destinations),
      onProgress,
      ...(since !== undefined && { since }),
      ...(ratchet !== undefined && { ratchet }),
    });
  });
  await writeReports(found, destinations, options, context);
  const { check } = found.report;
  if (!quiet) {
    if (check.ratchet !== undefined) printMessage(comparedWith(check.ratchet));
    // The text report ends with the reasons: on a terminal they would stand there twice.
    const failures = showsText(destinations) ? [] : check.failures;
    for (const { message } of failures) printMessage(`dragoman check: ${message}`);
  }
  if (!check.passed) context.exitWith(1);
}

function showsText(destinations: readonly Destination[]): boolean {
  const text = reporters.get("text");
  return destinations.some(({ reporter, file }) => reporter === text && file === undefined);
}

function comparedWith({ since, base }: { readonly since: string; readonly base: string }): string {
  return `dragoman check: compared with ${since}, where this branch left it (${base.slice(0, 12)})`;
}
