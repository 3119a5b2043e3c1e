import { worded } from "@dragoman/model";
import { syncProject } from "@dragoman/project";
import { OUTCOME_NAMES } from "@dragoman/report";
import { decisionLines } from "../decision-lines.js";
import { emptiedMessage } from "../emptied-message.js";
import { localeTable } from "../locale-table.js";
import type { Context } from "../context.js";
import { projectOptions, type CommonOptions } from "../options.js";
import { printData, printJson, printMessage } from "../output.js";
import { withProgress } from "../progress.js";
import { renamedMessage } from "../renamed-message.js";
import { stdoutStyle } from "../terminal.js";

/** Options of `sync`. */
interface SyncCommandOptions extends CommonOptions {
  readonly check?: boolean;
  readonly explain?: boolean;
}

const COLUMNS = {
  catalogs: worded("catalogs"),
  written: worded("written"),
  messages: worded("messages"),
  ...OUTCOME_NAMES,
} as const;
const NUMBERS = Object.keys(COLUMNS) as readonly (keyof typeof COLUMNS)[];

/**
 * Runs `dragoman sync`.
 *
 * @param options - as the command line gives them
 * @param context - version, exit code and language
 * @throws InputError when anything is wrong; then nothing was written
 * @example
 * await runSync({ format: "text", color: true, check: true }, context); // exits with 1 where it would write
 */
export async function runSync(options: SyncCommandOptions, context: Context): Promise<void> {
  const { check = false, explain = false, quiet = false } = options;
  const base = projectOptions(options, context.version);
  const outcome = await withProgress(!quiet, async (onProgress) => {
    return await syncProject({ ...base, check, explain, onProgress });
  });
  if (options.format === "json") {
    printJson(outcome);
  } else {
    const style = stdoutStyle(options.color, context.say);
    const rows = outcome.locales.map((locale) => {
      return { locale: locale.locale, numbers: NUMBERS.map((column) => locale[column]) };
    });
    printData(localeTable(Object.values(COLUMNS), rows, style));
    if (explain) printData(decisionLines(outcome.locales, style));
  }
  const { changed } = outcome;
  const lost = emptiedMessage(outcome.emptied, context.say);
  if (!quiet && lost !== undefined) printMessage(lost);
  const renamed = renamedMessage(outcome.renamed, !check, context.say);
  if (!quiet && renamed !== undefined) printMessage(renamed);
  if (!check || changed.length === 0) return;
  if (!quiet) printFiles(context.say(worded("dragoman sync would write:")), changed);
  context.exitWith(1);
}

function printFiles(message: string, files: readonly string[]): void {
  printMessage([message, ...files.map((path) => `  ${path}`)].join("\n"));
}
