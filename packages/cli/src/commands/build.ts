import type { Finding } from "@dragoman/model";
import { buildProject, type LocaleBuild } from "@dragoman/project";
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
 * @param context - version and exit code
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
  const style = stdoutStyle(options.color);
  const columns = COLUMNS.filter(
    ({ of }) =>
      (of !== "refused" || refused.length > 0) &&
      (of !== "messages" || outcome.locales.some(({ messages }) => messages !== undefined)),
  );
  const rows = outcome.locales.map((locale): LocaleRow => {
    return { locale: locale.locale, numbers: columns.map(({ count }) => count(locale)) };
  });
  printData(
    localeTable(
      columns.map(({ title }) => title),
      rows,
      style,
    ) + refusedLines(refused, style),
  );
  if (options.quiet !== true && refused.length < all.length) {
    printMessage("`dragoman report` names what is not translated, with page and line.");
  }
}

/** A number of each locale. Some columns are there only where they have something to say. */
interface Column {
  readonly title: string;
  readonly of: "pages" | "messages" | "refused";
  readonly count: (locale: LocaleBuild) => number;
}

const refusedOf = ({ findings }: LocaleBuild): number => findings.filter(isRefused).length;

const COLUMNS: readonly Column[] = [
  { title: "pages", of: "pages", count: ({ pages }) => pages },
  { title: "written", of: "pages", count: ({ written }) => written },
  { title: "JSON files", of: "messages", count: ({ messages }) => messages?.files ?? 0 },
  { title: "written", of: "messages", count: ({ messages }) => messages?.written ?? 0 },
  {
    title: "segments not translated",
    of: "pages",
    count: (locale) => locale.findings.length - refusedOf(locale),
  },
  { title: "refused", of: "refused", count: refusedOf },
];

/** What is not translated is a warning; only what the safety gate refuses is an error. */
function isRefused({ severity }: Finding): boolean {
  return severity === "error";
}
