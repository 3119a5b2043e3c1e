import { writeFiles } from "../files/write.js";
import { fillPlanned, localeImport, type SplitTarget } from "../import/fill-planned.js";
import type { ImportOutcome } from "../import/outcome.js";
import { readTargetPages } from "../import/target-pages.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { pagesOf, sourceRequests, split } from "../source-pages.js";
import { readWhile } from "../split/read-while.js";
import { withWorkers } from "../split/with-workers.js";
import { changesOf } from "../sync/changes.js";
import { parseSyncFiles } from "../sync/parsed-files.js";
import { SyncPlanner } from "../sync/planner.js";
import { readSyncFiles } from "../sync/sync-files.js";

/**
 * Fills catalogs from localised pages that exist already. Catalogs are brought
 * up to date first, as a sync does; what they have stays.
 *
 * @param options - the project
 * @returns what was done, by locale
 * @throws InputError when anything is wrong; then nothing was written
 * @example
 * const { locales } = await importProject({ cwd: process.cwd(), version: "1.0.0" });
 */
export async function importProject(options: ProjectOptions): Promise<ImportOutcome> {
  const project = await openProject(options);
  return await withWorkers(options, project.pages.length, async (own) => {
    return await importPages(project, own);
  });
}

async function importPages(project: Project, options: ProjectOptions): Promise<ImportOutcome> {
  const files = readSyncFiles(project);
  const targets = readTargetPages(project);
  const requests = sourceRequests(project, files.pages);
  const splitting = split([...requests, ...targets.map(({ request }) => request)], options);
  const parsed = await readWhile(splitting, () => parseSyncFiles(files));
  const outcomes = await splitting;
  const pages = pagesOf(requests, outcomes.slice(0, requests.length));
  const plan = new SyncPlanner(project, parsed, options.now?.() ?? new Date()).plan(pages);

  const filled = plan.locales.map(({ locale, catalogs }) => {
    const own = targets.flatMap((target, index): SplitTarget[] => {
      const outcome = outcomes[requests.length + index];
      return target.locale === locale && outcome !== undefined ? [{ target, outcome }] : [];
    });
    return { locale, results: catalogs.map((catalog) => fillPlanned(catalog, pages, own)) };
  });
  const locales = filled.map(({ locale, results }) => ({
    locale,
    catalogs: results.map(({ planned }) => planned),
  }));
  writeFiles(project.root, changesOf({ templates: plan.templates, locales }, files));
  return {
    locales: filled.map(({ locale, results }) => localeImport(locale, results)),
  };
}
