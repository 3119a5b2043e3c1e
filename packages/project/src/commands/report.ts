import { reportOf, type LocaleStatus, type Report } from "@dragoman/report";
import { pagesInLocale, readCatalogs } from "../locale-catalogs.js";
import { pageStatus } from "../lookup.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { readPages } from "../read-pages.js";
import { splitSourcePages } from "../source-pages.js";
import { readWhile } from "../split/read-while.js";
import { withWorkers } from "../split/with-workers.js";

/**
 * Says how much of a project is translated, and what is not.
 *
 * @param options - the project
 * @returns coverage by locale and page, and findings; nothing is written
 * @throws InputError when the configuration, a page or a catalog is wrong
 * @example
 * const { locales } = await reportProject({ cwd: process.cwd(), version: "1.0.0" });
 */
export async function reportProject(options: ProjectOptions): Promise<Report> {
  return (await reportWithTexts(options)).report;
}

/** A report, and the texts that it is about. */
export interface ReportWithTexts {
  readonly report: Report;
  readonly texts: readonly LocaleStatus[];
  readonly sourceLocale: string;
  /** The project's name, where it has one. */
  readonly name?: string;
}

/**
 * Does what {@link reportProject} does, and gives the texts of all pages beside it.
 *
 * @param options - the project
 * @returns the report, and what reporters that show texts need
 * @throws InputError when the configuration, a page or a catalog is wrong
 * @example
 * const { report, texts } = await reportWithTexts({ cwd: process.cwd(), version: "1.0.0" });
 */
export async function reportWithTexts(options: ProjectOptions): Promise<ReportWithTexts> {
  const project = await openProject(options);
  return await withWorkers(options, project.pages.length, async (own) => {
    return await reportPages(project, own);
  });
}

async function reportPages(project: Project, options: ProjectOptions): Promise<ReportWithTexts> {
  const splitting = splitSourcePages(project, readPages(project), options);
  // Catalogs are read while the workers split pages.
  const catalogs = await readWhile(splitting, () =>
    project.locales.map((locale) => ({ locale, groups: readCatalogs(project, locale) })),
  );
  const pages = await splitting;
  const texts = catalogs.map(({ locale, groups }) => ({
    locale,
    pages: pagesInLocale(pages, groups).map(({ page, group }) =>
      pageStatus(page, group.catalog, group.file),
    ),
  }));
  const { sourceLocale, project: about } = project.config;
  const name = about?.name;
  return { report: reportOf(texts), texts, sourceLocale, ...(name !== undefined && { name }) };
}
