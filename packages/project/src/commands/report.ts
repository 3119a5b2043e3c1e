import type { Rule } from "@dragoman/model";
import { reportOf, type LocaleStatus, type Report } from "@dragoman/report";
import { assess } from "../assess/assess.js";
import { KnownReport } from "../assess/known-report.js";
import { readCatalogs } from "../catalogs/locale-catalogs.js";
import { openMessages } from "../messages/open-messages.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { allRules, assertKnownRules } from "../assess/rules.js";
import { readPages } from "../pages/read-pages.js";
import { splitSourcePages } from "../pages/source-pages.js";
import { readWhile } from "../workers/read-while.js";
import { withKnownPages } from "../pages/with-workers.js";

/** What `reportProject` takes. */
export interface ReportOptions extends ProjectOptions {
  /** Whether the texts of all pages are wanted, and not the report alone. */
  readonly needsTexts?: boolean;
}

/** A report, and what reporters may say beside it. */
export interface ProjectReport {
  readonly report: Report;
  /** All texts, in the order of the report; empty where they are not wanted. */
  readonly texts: readonly LocaleStatus[];
  readonly rules: ReadonlyMap<string, Rule>;
  readonly sourceLocale: string;
  /** The project's name, where it has one. */
  readonly project?: string;
}

/**
 * Says how much of a project is translated, and what is wrong with it.
 *
 * @param options - the project
 * @returns coverage by locale and page, and findings; nothing is written but its cache
 * @throws InputError when the configuration, a page or a catalog is wrong
 * @example
 * const { report } = await reportProject({ cwd: process.cwd(), version: "1.0.0" });
 */
export async function reportProject(options: ReportOptions): Promise<ProjectReport> {
  const project = await openProject(options);
  return await withRules(project, options, async () => await assessProject(project, options));
}

/** A report and the texts that it is about. */
export interface ReportedTexts<Of extends Report = Report> {
  readonly report: Of;
  readonly texts: readonly LocaleStatus[];
}

/**
 * Makes a report of a project, and puts beside it what reporters may say.
 *
 * @param project - the project; rules that it names must be some
 * @param options - whether texts are wanted
 * @param make - makes the report
 * @returns the report and what belongs to it
 * @throws InputError when the configuration names a rule that there is not, and what `make` throws
 * @example
 * await withRules(project, options, async () => ({ report, texts }));
 */
export async function withRules<Of extends Report>(
  project: Project,
  options: ReportOptions,
  make: () => Promise<ReportedTexts<Of>>,
): Promise<ProjectReport & { readonly report: Of }> {
  const rules = await allRules();
  assertKnownRules(project, rules);
  const { report, texts } = await make();
  const { sourceLocale, project: about } = project.config;
  return {
    report,
    texts: options.needsTexts === true ? texts : [],
    rules,
    sourceLocale,
    ...(about?.name !== undefined && { project: about.name }),
  };
}

/**
 * Looks at all pages of a project in all locales at work. Where no file has
 * changed since the last time, and no texts are wanted, nothing is looked at again.
 *
 * @param project - the project
 * @param options - workers, and whether texts are wanted
 * @returns the report, and every page of every locale where the pages were looked at
 * @throws InputError when a page or a catalog is wrong
 * @example
 * (await assessProject(project, options)).report.locales[0]?.findings;
 */
export async function assessProject(
  project: Project,
  options: ReportOptions,
): Promise<ReportedTexts> {
  const memory = new KnownReport(project, options.version);
  const known = options.needsTexts === true ? undefined : memory.find();
  if (known !== undefined) return { report: known, texts: [] };
  const texts = await withKnownPages(project, options, project.pages.length, async (own) => {
    return await assessPages(memory.project, own);
  });
  const report = reportOf(texts);
  memory.keep(report);
  return { report, texts };
}

async function assessPages(project: Project, options: ProjectOptions): Promise<LocaleStatus[]> {
  const splitting = splitSourcePages(project, readPages(project), options);
  // Catalogs are read while the workers split pages.
  const locales = await readWhile(splitting, () =>
    project.locales.map((locale) => ({ locale, groups: readCatalogs(project, locale) })),
  );
  // Whichever fails first, the other one's error is not left unhandled.
  const [pages, messages] = await Promise.all([splitting, openMessages(project, options)]);
  const strings = messages && { strings: (locale: string) => messages.pages(locale) };
  return await assess({ project, pages, locales, ...strings }, options);
}
