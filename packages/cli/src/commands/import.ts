import { worded } from "@dragoman/model";
import { allRules, importProject, type ImportOutcome } from "@dragoman/project";
import { findingLines, painter, type TextStyle } from "@dragoman/report";
import { emptiedMessage } from "../emptied-message.js";
import { localeTable } from "../locale-table.js";
import type { Context } from "../context.js";
import { projectOptions, type CommonOptions } from "../options.js";
import { printData, printJson, printMessage } from "../output.js";
import { withProgress } from "../progress.js";
import { stdoutStyle } from "../terminal.js";

/** Options of `import`. */
export interface ImportCommandOptions extends CommonOptions {
  readonly history?: boolean;
  readonly po?: readonly string[];
}

/**
 * Runs `dragoman import`.
 *
 * @param options - as the command line gives them
 * @param context - version, exit code and language
 * @throws InputError when anything is wrong; then nothing was written
 * @example
 * await runImport({ format: "text", color: true, history: true }, context);
 */
export async function runImport(options: ImportCommandOptions, context: Context): Promise<void> {
  const base = projectOptions(options, context.version);
  const { history = false, po } = options;
  const outcome = await withProgress(options.quiet !== true, async (onProgress) => {
    return await importProject({ ...base, history, po, onProgress });
  });
  const lost = emptiedMessage(outcome.emptied, context.say);
  if (options.quiet !== true && lost !== undefined) printMessage(lost);
  if (options.format === "json") {
    printJson(outcome);
    return;
  }
  const style = stdoutStyle(options.color, context.say);
  const rows = outcome.locales.map(({ locale, pages, segments, placed, left, uncertain }) => {
    return { locale, numbers: [pages, segments, placed, left, uncertain] };
  });
  const columns = [
    worded("pages"),
    worded("segments"),
    worded("placed"),
    worded("left"),
    worded("uncertain"),
  ];
  const rules = await allRules();
  const findings = outcome.locales.flatMap(({ findings: some }) =>
    findingLines(some, style, painter(style.colour), { rules }),
  );
  const blocks = findings.map((lines) => `\n${lines.join("\n")}\n`);
  const tables = [localeTable(columns, rows, style), ...poTable(outcome, style)];
  printData(tables.join("\n") + blocks.join(""));
}

/** What became of the entries of other tools. */
function poTable({ locales }: ImportOutcome, style: TextStyle): string[] {
  const columns = [
    worded("po files"),
    worded("entries"),
    worded("used"),
    worded("plural"),
    worded("other shape"),
    worded("no prose"),
    worded("no page"),
  ];
  const rows = locales.flatMap(({ locale, po }) => {
    if (po === undefined) return [];
    const { files, entries, used, left } = po;
    const rest = [left.plural, left["other-shape"], left["no-prose"], left["no-page"]];
    return [{ locale, numbers: [files, entries, used, ...rest] }];
  });
  return rows.length === 0 ? [] : [localeTable(columns, rows, style)];
}
