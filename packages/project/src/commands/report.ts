import { reportOf, type Report } from "@dragoman/report";
import { assess } from "../assess/assess.js";
import { readCatalogs } from "../locale-catalogs.js";
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
  const project = await openProject(options);
  return await withWorkers(options, project.pages.length, async (own) => {
    return await reportPages(project, own);
  });
}

async function reportPages(project: Project, options: ProjectOptions): Promise<Report> {
  const splitting = splitSourcePages(project, readPages(project), options);
  // Catalogs are read while the workers split pages.
  const catalogs = await readWhile(splitting, () =>
    project.locales.map((locale) => ({ locale, groups: readCatalogs(project, locale) })),
  );
  const pages = await splitting;
  return reportOf(await assess(project, pages, catalogs));
}
