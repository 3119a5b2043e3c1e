import { pruneProject, type PruneOutcome } from "@dragoman/project";
import { oneLine } from "@dragoman/report";
import { localeTable } from "../locale-table.js";
import type { Context } from "../context.js";
import { projectOptions, type CommonOptions } from "../options.js";
import { printData, printJson, printMessage } from "../output.js";
import { withProgress } from "../progress.js";
import { prunedLines } from "../pruned-lines.js";
import { stdoutStyle } from "../terminal.js";

/** Options of `prune`. */
export interface PruneCommandOptions extends CommonOptions {
  readonly delete?: boolean;
}

const COLUMNS = ["catalogs", "written", "obsolete", "words"] as const;

/**
 * Runs `dragoman prune`.
 *
 * @param options - as the command line gives them
 * @param context - version and exit code
 */
export async function runPrune(options: PruneCommandOptions, context: Context): Promise<void> {
  const { quiet = false } = options;
  const base = projectOptions(options, context.version);
  const outcome = await withProgress(!quiet, async (onProgress) => {
    return await pruneProject({ ...base, delete: options.delete === true, onProgress });
  });
  if (options.format === "json") {
    printJson(outcome);
  } else {
    const style = stdoutStyle(options.color);
    const rows = outcome.locales.map((locale) => {
      return { locale: locale.locale, numbers: COLUMNS.map((column) => locale[column]) };
    });
    printData(localeTable(COLUMNS, rows, style) + prunedLines(outcome, style));
  }
  if (!quiet) for (const message of messagesOf(outcome)) printMessage(message);
}

function messagesOf({ deleted, locales }: PruneOutcome): string[] {
  const left = locales.flatMap((locale) => locale.left);
  const messages = left.map(
    (path) => `${oneLine(path)}: left alone, for it is a link or no page's.`,
  );
  if (deleted || locales.every(({ written }) => written === 0)) return messages;
  const wanted = locales.reduce((sum, locale) => sum + locale.wanted, 0);
  const next =
    wanted > 0
      ? `The next \`dragoman sync\` would use ${wanted} of these entries: run it first.`
      : "`dragoman prune --delete` deletes these entries for good.";
  return [...messages, `Nothing was deleted. ${next}`];
}
