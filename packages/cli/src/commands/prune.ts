import { type Worded, worded, wordedCount } from "@dragoman/model";
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

const COLUMNS = {
  catalogs: worded("catalogs"),
  written: worded("written"),
  obsolete: worded("obsolete"),
  words: worded("words"),
} as const;
const NUMBERS = Object.keys(COLUMNS) as readonly (keyof typeof COLUMNS)[];

/**
 * Runs `dragoman prune`.
 *
 * @param options - as the command line gives them
 * @param context - version, exit code and language
 * @throws InputError when anything is wrong, or when the next sync would use what is to be deleted;
 *   then nothing was written
 * @example
 * await runPrune({ format: "text", color: true, delete: true }, context);
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
    const style = stdoutStyle(options.color, context.say);
    const rows = outcome.locales.map((locale) => {
      return { locale: locale.locale, numbers: NUMBERS.map((column) => locale[column]) };
    });
    printData(localeTable(Object.values(COLUMNS), rows, style) + prunedLines(outcome, style));
  }
  if (!quiet) for (const message of messagesOf(outcome)) printMessage(context.say(message));
}

function messagesOf({ deleted, locales }: PruneOutcome): Worded[] {
  const left = locales.flatMap((locale) => locale.left);
  const messages = left.map((path) =>
    worded("{{file}}: left alone, for it is a link or no page's.", { file: oneLine(path) }),
  );
  if (deleted || locales.every(({ written }) => written === 0)) return messages;
  const count = locales.reduce((sum, locale) => sum + locale.wanted, 0);
  if (count === 0) {
    return [
      ...messages,
      worded("Nothing was deleted. `dragoman prune --delete` deletes these entries for good."),
    ];
  }
  return [...messages, syncFirst(count)];
}

function syncFirst(count: number): Worded {
  return wordedCount(
    "Nothing was deleted. The next `dragoman sync` would use {{count}} of these entries: run it first.",
    {
      count,
      defaultValue_one:
        "Nothing was deleted. The next `dragoman sync` would use {{count}} of these entries: run it first.",
    },
  );
}
