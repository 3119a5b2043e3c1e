import { reportOf, type LocaleStatus, type Report } from "@dragoman/report";
import { assess } from "../assess/assess.js";
import { readCatalogs } from "../locale-catalogs.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { readPages } from "../read-pages.js";
import { splitSourcePages } from "../source-pages.js";
import { readWhile } from "../split/read-while.js";
import { withWorkers } from "../split/with-workers.js";

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
  readonly sourceLocale: string;
  /** The project's name, where it has one. */
  readonly project?: string;
}

/**
 * Says how much of a project is translated, and what is wrong with it.
 *
 * @param options - the project
 * @returns coverage by locale and page, and findings; nothing is written
 * @throws InputError when the configuration, a page or a catalog is wrong
 * @example
 * const { report } = await reportProject({ cwd: process.cwd(), version: "1.0.0" });
 */
export async function reportProject(options: ReportOptions): Promise<ProjectReport> {
  const project = await openProject(options);
  return await withWorkers(options, project.pages.length, async (own) => {
    const texts = await assessPages(project, own);
    return projectReport(project, reportOf(texts), options.needsTexts === true ? texts : []);
  });
}

/**
 * Puts beside a report what reporters may say of its project.
 *
 * @param project - the project
 * @param report - its report
 * @param texts - all texts, where they are wanted
 * @example
 * projectReport(project, reportOf(texts), []).sourceLocale; // "en"
 */
export function projectReport(
  { config }: Project,
  report: Report,
  texts: readonly LocaleStatus[],
): ProjectReport {
  const name = config.project?.name;
  const { sourceLocale } = config;
  return { report, texts, sourceLocale, ...(name !== undefined && { project: name }) };
}

/**
 * Looks at all pages of a project in all locales at work.
 *
 * @param project - the project
 * @param options - splitter, workers
 * @returns every page of every locale, with what is wrong with its segments
 * @throws InputError when a page or a catalog is wrong
 * @example
 * reportOf(await assessPages(project, options)).locales[0]?.findings;
 */
export async function assessPages(
  project: Project,
  options: ProjectOptions,
): Promise<LocaleStatus[]> {
  const splitting = splitSourcePages(project, readPages(project), options);
  // Catalogs are read while the workers split pages.
  const locales = await readWhile(splitting, () =>
    project.locales.map((locale) => ({ locale, groups: readCatalogs(project, locale) })),
  );
  return await assess({ project, pages: await splitting, locales }, options);
}
