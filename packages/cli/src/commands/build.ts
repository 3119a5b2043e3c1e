import { buildProject } from "@dragoman/project";
import { localeTable } from "../locale-table.js";
import type { Context } from "../context.js";
import { projectOptions, type CommonOptions } from "../options.js";
import { printData, printJson, printMessage } from "../output.js";
import { withProgress } from "../progress.js";
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
  if (options.format === "json") {
    printJson(outcome);
    return;
  }
  const rows = outcome.locales.map(({ locale, pages, written, findings }) => {
    return { locale, numbers: [pages, written, findings.length] };
  });
  const style = stdoutStyle(options.color);
  printData(localeTable(["pages", "written", "segments not translated"], rows, style));
  if (options.quiet !== true && rows.some(({ numbers }) => numbers.at(-1) !== 0)) {
    printMessage("`dragoman report` names what is not translated, with page and line.");
  }
}
