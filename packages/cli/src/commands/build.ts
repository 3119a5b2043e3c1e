import { worded, type Finding } from "@dragoman/model";
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
  const style = stdoutStyle(options.color, context.say);
  const columns = refused.length > 0 ? COLUMNS : COLUMNS.slice(0, -1);
  const rows = outcome.locales.map((locale) => rowOf(locale, columns.length));
  printData(localeTable(columns, rows, style) + refusedLines(refused, style));
  if (options.quiet !== true && refused.length < all.length) {
    printMessage(
      context.say(worded("`dragoman report` names what is not translated, with page and line.")),
    );
  }
}

/** The last one only where there is something to say. */
const COLUMNS = [
  worded("pages"),
  worded("written"),
  worded("segments not translated"),
  worded("refused"),
];

function rowOf({ locale, pages, written, findings }: LocaleBuild, columns: number): LocaleRow {
  const refused = findings.filter(isRefused).length;
  const numbers = [pages, written, findings.length - refused, refused];
  return { locale, numbers: numbers.slice(0, columns) };
}

/** What is not translated is a warning; only what the safety gate refuses is an error. */
function isRefused({ severity }: Finding): boolean {
  return severity === "error";
}
