import { type Finding, type Worded, worded, wordedCount } from "@dragoman/model";
import { buildProject, type LocaleBuild } from "@dragoman/project";
import { oneLine } from "@dragoman/report";
import { type LocaleRow, localeTable } from "../locale-table.js";
import type { Context } from "../context.js";
import { projectOptions, type CommonOptions } from "../options.js";
import { printData, printJson, printMessage } from "../output.js";
import { withProgress } from "../progress.js";
import { refusedLines } from "../refused-lines.js";
import { stdoutStyle } from "../terminal.js";

/**
 * Runs `dragoman build`.
 *
 * @param options - as the command line gives them
 * @param context - version, exit code and language
 * @throws InputError when anything is wrong; then nothing was written
 * @example
 * await runBuild({ format: "text", color: true }, context); // exits with 1 where a translation was refused
 */
export async function runBuild(options: CommonOptions, context: Context): Promise<void> {
  const base = projectOptions(options, context.version);
  const outcome = await withProgress(options.quiet !== true, async (onProgress) => {
    return await buildProject({ ...base, onProgress });
  });
  const all = outcome.locales.flatMap(({ findings }) => findings);
  const refused = all.filter(isRefused);
  if (refused.length > 0) context.exitWith(1);
  if (options.format === "json") {
    printJson(outcome);
    return;
  }
  const { say } = context;
  const style = stdoutStyle(options.color, say);
  const columns = COLUMNS.filter(
    ({ of }) =>
      (of !== "refused" || refused.length > 0) &&
      (of !== "messages" || outcome.locales.some(({ messages }) => messages !== undefined)),
  );
  const rows = outcome.locales.map((locale): LocaleRow => {
    return { locale: locale.locale, numbers: columns.map(({ count }) => count(locale)) };
  });
  const titles = columns.map(({ title }) => title);
  printData(localeTable(titles, rows, style) + refusedLines(refused, style));
  if (options.quiet === true) return;
  const gone = outcome.locales.flatMap((locale) => locale.gone);
  if (gone[0] !== undefined) printMessage(say(leftOver(gone[0], gone.length)));
  if (refused.length < all.length) {
    printMessage(
      say(worded("`dragoman report` names what is not translated, with page and line.")),
    );
  }
}

function leftOver(first: string, count: number): Worded {
  return wordedCount(
    "{{count}} localised pages are left of source pages that are gone, {{file}} first: `dragoman prune` lists them.",
    {
      count,
      file: oneLine(first),
      defaultValue_one:
        "{{file}} is left of a source page that is gone: `dragoman prune` lists it.",
    },
  );
}

/** A number of each locale. Some columns are there only where they have something to say. */
interface Column {
  readonly title: Worded;
  readonly of: "pages" | "messages" | "refused";
  readonly count: (locale: LocaleBuild) => number;
}

const refusedOf = ({ findings }: LocaleBuild): number => findings.filter(isRefused).length;

const COLUMNS: readonly Column[] = [
  { title: worded("pages"), of: "pages", count: ({ pages }) => pages },
  { title: worded("written"), of: "pages", count: ({ written }) => written },
  { title: worded("JSON files"), of: "messages", count: ({ messages }) => messages?.files ?? 0 },
  { title: worded("written"), of: "messages", count: ({ messages }) => messages?.written ?? 0 },
  {
    title: worded("segments not translated"),
    of: "pages",
    count: (locale) => locale.findings.length - refusedOf(locale),
  },
  { title: worded("refused"), of: "refused", count: refusedOf },
];

/** What is not translated is a warning; only what the safety gate refuses is an error. */
function isRefused({ severity }: Finding): boolean {
  return severity === "error";
}
