import type { Project, ProjectOptions } from "../open-project.js";
import { pageOf, pagesOf, sourceRequests, split } from "../source-pages.js";
import { readWhile } from "../split/read-while.js";
import type { SplitOutcome } from "../split/splitter.js";
import { parseSyncFiles, type ParsedSyncFiles } from "./parsed-files.js";
import type { SyncPlan } from "./plan.js";
import { SyncPlanner } from "./planner.js";
import type { SyncFiles } from "./sync-files.js";

/** What a sync would write, and what it would make that from. */
export interface PlannedSync {
  readonly parsed: ParsedSyncFiles;
  readonly plan: SyncPlan;
  readonly planner: SyncPlanner;
}

/**
 * Decides what a sync would write: this thread parses catalogs and plans what it
 * can while the workers split pages. Nothing is written.
 *
 * @param project - the project
 * @param files - pages, templates and catalogs as they are
 * @param options - the command's options
 * @returns the plan, the planner that has its bytes, and the files as values
 * @throws InputError when a page or a catalog is wrong
 * @example
 * const { plan } = await planSync(project, readSyncFiles(project), options);
 */
export async function planSync(
  project: Project,
  files: SyncFiles,
  options: ProjectOptions,
): Promise<PlannedSync> {
  const requests = sourceRequests(project, files.pages);
  let early: SyncPlanner | undefined;
  const onOutcome = (index: number, outcome: SplitOutcome): void => {
    const request = requests[index];
    if (request === undefined || "error" in outcome) return;
    early?.take(index, pageOf(request, outcome));
  };
  const splitting = split(requests, { ...options, onOutcome });
  const { parsed, planner } = await readWhile(splitting, () => {
    const catalogs = parseSyncFiles(files);
    early = new SyncPlanner(project, catalogs, options.now?.() ?? new Date());
    return { parsed: catalogs, planner: early };
  });
  return { parsed, plan: planner.plan(pagesOf(requests, await splitting)), planner };
}
