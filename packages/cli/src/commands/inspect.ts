import { InputError, worded, wordedCount } from "@dragoman/model";
import { allRules, inspectPage, type Inspection } from "@dragoman/project";
import { inspectionText } from "@dragoman/report";
import type { Context } from "../context.js";
import { projectOptions, type CommonOptions } from "../options.js";
import { printData, printJson } from "../output.js";
import { stdoutStyle } from "../terminal.js";

/** Options of `inspect`. */
interface InspectCommandOptions extends CommonOptions {
  readonly source?: string;
  readonly dialect?: string;
}

/**
 * Runs `dragoman inspect TARGET`.
 *
 * @param target - path of the localised page
 * @param options - as the command line gives them
 * @param context - version, exit code and language
 * @throws InputError where no locale or more than one is named, locale or dialect are none, or a page cannot be read
 *   or split
 * @example
 * await runInspect("it/index.md", { format: "text", color: true, locale: ["it"] }, context);
 */
export async function runInspect(
  target: string,
  options: InspectCommandOptions,
  context: Context,
): Promise<void> {
  const { locales, ...base } = projectOptions(options, context.version);
  const { source, dialect } = options;
  const locale = onlyLocale(locales ?? []);
  const inspection = await inspectPage({ ...base, target, locale, source, dialect });
  if (options.format === "json") printJson(inspection);
  else
    printData(
      inspectionText(inspection, stdoutStyle(options.color, context.say), await allRules()),
    );
  if (fails(inspection)) context.exitWith(1);
}

function onlyLocale(locales: readonly string[]): string {
  const [locale, ...others] = locales;
  if (locale !== undefined && others.length === 0) return locale;
  const found =
    locale === undefined
      ? worded("inspect looks at a page in one locale; none is given")
      : wordedCount("inspect looks at a page in one locale; {{count}} are given", {
          count: locales.length,
          defaultValue_one: "inspect looks at a page in one locale; {{count}} is given",
        });
  throw new InputError(
    found,
    {},
    worded("Name the locale of the page: `dragoman inspect PAGE --locale it`."),
  );
}

function fails({ findings }: Inspection): boolean {
  return findings.some(({ severity }) => severity !== "note");
}
