import { resolve } from "node:path";
import { type Finding, InputError, type Page, worded } from "@dragoman/model";
import { isLocaleName, localeHint } from "../config/locale-name.js";
import { dialectFrom } from "../config/dialects.js";
import { readText } from "../files/read.js";
import { inspectAlone } from "../inspect/inspect-alone.js";
import { inspectBeside } from "../inspect/inspect-beside.js";
import { knownPage, slashed } from "../pages/page-in-project.js";
import { splitSettings } from "../layout/split-settings.js";
import type { ProjectOptions } from "../open-project.js";
import { pageOf, split } from "../pages/source-pages.js";
import type { SplitRequest } from "../jobs/split-job.js";

/** What `inspectPage` takes. */
export interface InspectOptions extends Omit<ProjectOptions, "locales"> {
  /** Path of the localised page, relative to `cwd`. */
  readonly target: string;
  /** Its locale. */
  readonly locale: string;
  /** Path of its source page, relative to `cwd`. */
  readonly source?: string | undefined;
  /** The dialect of both; by default what a configuration says for the source page, else by its extension, else `gfm`. */
  readonly dialect?: string | undefined;
}

/** What an inspection found; `--format json` prints exactly this. */
export interface Inspection {
  /** The localised page's path as it was given, with `/`. */
  readonly target: string;
  /** The source page's path; null where none was given. */
  readonly source: string | null;
  /** In the order of the localised page, what is missing on it last. */
  readonly findings: readonly Finding[];
}

/**
 * Looks at one localised page, of a project or not: what is left in the source
 * language, and, beside its source page, what is missing, extra or out of shape.
 *
 * @param options - the page, its locale, its source page
 * @returns what was found; nothing is written
 * @throws InputError when a page cannot be read or split, or locale or dialect are none
 * @example
 * const { findings } = await inspectPage({ cwd, version, target: "it/index.md", locale: "it" });
 */
export async function inspectPage(options: InspectOptions): Promise<Inspection> {
  const { locale, target, source } = options;
  if (!isLocaleName(locale)) {
    const found = worded("{{locale}} is no locale", { locale: JSON.stringify(locale) });
    throw new InputError(found, {}, localeHint(locale));
  }
  const known = source === undefined ? undefined : await knownPage(options, source);
  const settings = splitSettings(known ?? { path: source ?? target });
  const like = { ...settings, dialect: dialectFrom(options.dialect) ?? settings.dialect };
  const paths = source === undefined ? [target] : [target, source];
  const requests = paths.map((path): SplitRequest => {
    const name = slashed(path);
    return { path: name, text: readText(resolve(options.cwd, path), name), ...like };
  });
  const outcomes = await split(requests, options);
  const pages = requests.map((request, index): Page => {
    const outcome = outcomes[index];
    if (outcome === undefined) throw new Error(`${request.path} has no outcome`);
    return pageOf(request, outcome);
  });
  return {
    target: slashed(target),
    source: source === undefined ? null : slashed(source),
    findings: await findingsOf(pages, locale),
  };
}

async function findingsOf(
  [target, source]: readonly Page[],
  locale: string,
): Promise<readonly Finding[]> {
  if (target === undefined) throw new Error("there is no page");
  return source === undefined
    ? await inspectAlone(target, locale)
    : await inspectBeside(target, source, locale);
}
