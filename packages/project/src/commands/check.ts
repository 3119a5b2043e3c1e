import { reportOf, type Report } from "@dragoman/report";
import { pagesInLocale } from "../locale-catalogs.js";
import { pageStatus } from "../lookup.js";
import { openProject, type ProjectOptions } from "../open-project.js";
import { sinceRevision } from "../since/since-revision.js";
import type { ProjectState } from "../since/state.js";
import { withWorkers } from "../split/with-workers.js";
import { reportProject } from "./report.js";

/** What `checkProject` takes. */
export interface CheckOptions extends ProjectOptions {
  /** A revision: only what was done since it is looked at. */
  readonly since?: string;
}

/**
 * Says what is wrong with a project, or with what was done to it since a revision.
 *
 * @param options - the project, and the revision
 * @returns coverage, findings and, with `since`, the change; nothing is written
 * @throws InputError when the configuration, a page, a catalog or the revision is wrong
 * @example
 * const { change } = await checkProject({ cwd: process.cwd(), version: "1.0.0", since: "HEAD~1" });
 */
export async function checkProject(options: CheckOptions): Promise<Report> {
  const { since } = options;
  if (since === undefined) return await reportProject(options);
  const project = await openProject(options);
  return await withWorkers(options, project.pages.length, async (own) => {
    return (await sinceRevision(project, since, own, statusReport)).report;
  });
}

function statusReport({ pages, locales }: ProjectState): Report {
  return reportOf(
    locales.map(({ locale, groups }) => ({
      locale,
      pages: pagesInLocale(pages, groups).map(({ page, group }) =>
        pageStatus(page, group.catalog, group.file),
      ),
    })),
  );
}
