import type { Page } from "@dragoman/model";
import type { Project } from "../open-project.js";
import type { ParsedSyncFiles } from "../sync/parsed-files.js";
import type { SyncPlan } from "../sync/plan.js";
import { SyncPlanner } from "../sync/planner.js";

/**
 * Syncs catalogs once more after they were filled: what one of them has now, another one may lack. Else the
 * next sync or import would write what this import could have.
 *
 * @param project - the project
 * @param parsed - templates and catalogs as they are on disk
 * @param filled - the filled catalogs of each locale
 * @param pages - the project's pages, split
 * @param now - the time, for dates in headers
 * @returns templates and catalogs as they shall be
 * @example
 * settledPlan(project, parsed, locales, pages, new Date()).locales[0]?.catalogs.length;
 */
export function settledPlan(
  project: Project,
  parsed: ParsedSyncFiles,
  filled: SyncPlan["locales"],
  pages: readonly Page[],
  now: Date,
): SyncPlan {
  const locales = parsed.locales.map((own) => {
    const { catalogs = own.catalogs } = filled.find(({ locale }) => locale === own.locale) ?? {};
    return { ...own, catalogs };
  });
  return new SyncPlanner(project, { ...parsed, locales }, now).plan(pages);
}
