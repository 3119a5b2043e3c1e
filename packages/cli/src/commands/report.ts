import {
  folderInRepository,
  reportProject,
  writeReport,
  type ProjectReport,
} from "@dragoman/project";
import { InputError, worded } from "@dragoman/model";
import { reporters, type Reporter } from "@dragoman/report";
import type { Context } from "../context.js";
import { projectOptions, type CommonOptions } from "../options.js";
import { printData } from "../output.js";
import { withProgress } from "../progress.js";
import { stdoutStyle } from "../terminal.js";

/** Options of `report`. */
export interface ReportCommandOptions extends CommonOptions {
  readonly reporter?: readonly string[];
  readonly words?: boolean;
}

/** A reporter and where its text goes. */
export interface Destination {
  readonly name: string;
  readonly reporter: Reporter;
  /** Undefined for stdout. */
  readonly file: string | undefined;
}

/** A file has no terminal: its text is plain and as wide as is still easy to read. */
const FILE_STYLE = { width: 100, colour: false, unicode: true, whole: true } as const;

/**
 * Runs `dragoman report`.
 *
 * @param options - as the command line gives them
 * @param context - version, exit code and language
 * @throws InputError where there is no such reporter, the configuration, a page or a catalog is wrong,
 *   or a report cannot be written
 * @example
 * await runReport({ format: "text", color: true, reporter: ["json=report.json"] }, context);
 */
export async function runReport(options: ReportCommandOptions, context: Context): Promise<void> {
  const destinations = destinationsOf(options);
  const base = projectOptions(options, context.version);
  const needsTexts = needTexts(destinations);
  const found = await withProgress(options.quiet !== true, async (onProgress) => {
    return await reportProject({ ...base, needsTexts, onProgress });
  });
  await writeReports(found, destinations, options, context);
}

/**
 * Finds the reporters that a call names.
 *
 * @param options - as the command line gives them
 * @returns the reporters and where their texts go; that of `--format` where none is named
 * @throws InputError where there is no such reporter
 * @example
 * destinationsOf({ format: "text", color: true, reporter: ["json=a.json"] })[0]?.file; // "a.json"
 */
export function destinationsOf({ reporter, format }: ReportCommandOptions): Destination[] {
  return (reporter ?? [format]).map(destinationOf);
}

/**
 * Says whether a reporter needs more than the report.
 *
 * @param destinations - the reporters
 * @returns true where one of them shows all texts of the pages
 * @example
 * needTexts(destinationsOf({ format: "text", color: true, reporter: ["html=a.html"] })); // true
 */
export function needTexts(destinations: readonly Destination[]): boolean {
  return destinations.some(({ reporter }) => reporter.needsTexts === true);
}

/**
 * Has reporters write a report.
 *
 * @param found - the report, and what is known beside it
 * @param destinations - the reporters
 * @param options - as the command line gives them
 * @param context - version and language
 * @throws InputError where a file cannot be written
 * @example
 * await writeReports(await reportProject(base), destinations, options, context);
 */
export async function writeReports(
  { report, ...beside }: ProjectReport,
  destinations: readonly Destination[],
  options: ReportCommandOptions,
  context: Context,
): Promise<void> {
  const base = projectOptions(options, context.version);
  const needsFolder = destinations.some(({ reporter }) => reporter.needsFolder === true);
  const about = {
    ...beside,
    folder: needsFolder ? await folderInRepository(base) : "",
    version: context.version,
    words: options.words === true,
  };
  for (const { reporter, file } of destinations) {
    const style =
      file === undefined
        ? stdoutStyle(options.color, context.say)
        : { ...FILE_STYLE, say: context.say };
    const text = reporter.write(report, { ...about, style });
    if (file === undefined) printData(text);
    else writeReport(base.cwd, file, text);
  }
}

function destinationOf(text: string): Destination {
  const equals = text.indexOf("=");
  const name = equals === -1 ? text : text.slice(0, equals);
  const file = equals === -1 ? undefined : text.slice(equals + 1);
  const reporter = reporters.get(name);
  const valid = [...reporters.keys()].join(", ");
  if (reporter === undefined) {
    const found = { reporter: JSON.stringify(name), reporters: valid };
    throw new InputError(worded("there is no reporter {{reporter}}; valid: {{reporters}}", found));
  }
  if (file === "")
    throw new InputError(worded("the reporter {{name}} has no file after `=`", { name }));
  return { name, reporter, file };
}
