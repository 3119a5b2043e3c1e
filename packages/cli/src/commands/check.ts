import { type Message, type Worded, worded } from "@dragoman/model";
import { checkProject } from "@dragoman/project";
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
 * @param context - version, exit code and language
 * @throws InputError where there is no such reporter, the configuration, a page, a catalog or a revision is wrong,
 *   or a report cannot be written
 * @example
 * await runCheck({ format: "text", color: true, since: "origin/main" }, context);
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
  const tell = (message: Message): void => {
    printMessage(`dragoman check: ${context.say(message)}`);
  };
  if (!quiet && check.ratchet !== undefined) tell(comparedWith(check.ratchet));
  if (!quiet && !destinations.some(isShown)) {
    for (const failure of check.failures) tell(failure);
  }
  if (!check.passed) context.exitWith(1);
}

/** The text report ends with the verdict; others go to machines. */
function isShown({ name, file }: Destination): boolean {
  return name === "text" && file === undefined;
}

function comparedWith({ since, base }: { readonly since: string; readonly base: string }): Worded {
  return worded("compared with {{revision}}, where this branch left it ({{commit}})", {
    revision: since,
    commit: base.slice(0, 12),
  });
}
