import { type Worded, worded, wordedCount } from "@dragoman/model";
import {
  type KeptPage,
  type LocalePrune,
  pruneProject,
  type PruneOutcome,
} from "@dragoman/project";
import { oneLine } from "@dragoman/report";
import { localeTable } from "../locale-table.js";
import type { Context } from "../context.js";
import { projectOptions, type CommonOptions } from "../options.js";
import { printData, printJson, printMessage } from "../output.js";
import { withProgress } from "../progress.js";
import { prunedLines } from "../pruned-lines.js";
import { stdoutStyle } from "../terminal.js";

/** Options of `prune`. */
interface PruneCommandOptions extends CommonOptions {
  readonly delete?: boolean;
}

/** A number of each locale. */
interface Column {
  readonly title: Worded;
  readonly count: (locale: LocalePrune) => number;
}

const COLUMNS: readonly Column[] = [
  { title: worded("catalogs"), count: ({ catalogs }) => catalogs },
  { title: worded("written"), count: ({ written }) => written },
  { title: worded("obsolete"), count: ({ obsolete }) => obsolete },
  { title: worded("words"), count: ({ words }) => words },
];

/** There only where it has something to say. */
const PAGES: Column = { title: worded("pages"), count: ({ pages }) => pages.length };

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
    const hasPages = outcome.locales.some(({ pages }) => pages.length > 0);
    const columns = hasPages ? [...COLUMNS, PAGES] : COLUMNS;
    const rows = outcome.locales.map((locale) => {
      return { locale: locale.locale, numbers: columns.map(({ count }) => count(locale)) };
    });
    const titles = columns.map(({ title }) => title);
    printData(localeTable(titles, rows, style) + prunedLines(outcome, style));
  }
  if (!quiet) for (const message of messagesOf(outcome)) printMessage(context.say(message));
}

function messagesOf(outcome: PruneOutcome): Worded[] {
  const { deleted, locales } = outcome;
  const messages = [
    ...locales.flatMap(({ left }) => left.map(leftAlone)),
    ...locales.flatMap(({ kept }) => kept.map(keptPage)),
  ];
  if (deleted || !hasSomethingToDelete(outcome)) return messages;
  const count = locales.reduce((sum, locale) => sum + locale.wanted, 0);
  if (count > 0) return [...messages, syncFirst(count)];
  return [
    ...messages,
    worded("Nothing was deleted. `dragoman prune --delete` deletes what is listed for good."),
  ];
}

function hasSomethingToDelete({ locales, templates }: PruneOutcome): boolean {
  const isListed = locales.some(({ written, pages }) => written > 0 || pages.length > 0);
  return isListed || templates.length > 0;
}

function leftAlone(path: string): Worded {
  return worded("{{file}}: left alone, for it is a link or no page's.", { file: oneLine(path) });
}

function keptPage({ file, line, ...reason }: KeptPage): Worded {
  return worded(
    "{{file}}:{{line}}: left alone though its source page is gone: {{reason}}. Delete the file yourself once nothing of it is needed.",
    { file: oneLine(file), line, reason },
  );
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
