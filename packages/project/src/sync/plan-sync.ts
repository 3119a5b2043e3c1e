import { hasLostEdges } from "@dragoman/sync";
import type { Project, ProjectOptions } from "../open-project.js";
import { readWhile } from "../split/read-while.js";
import { type OpenFiles, openFiles } from "./open-files.js";
import type { ParsedSyncFiles } from "./parsed-files.js";
import type { SyncPlan } from "./plan.js";
import { SyncPlanner } from "./planner.js";
import { NOTHING_SETTLED, type SettledFiles } from "./settled.js";
import { allFiles, type SyncFiles } from "./sync-files.js";
import { WantedPages } from "./wanted-pages.js";

/** What a sync would write, and what it would make that from. */
export interface PlannedSync extends OpenFiles {
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
 * @param settled - what need not be looked at; nothing unless given
 * @returns the plan, the planner that has its bytes, and the files as values
 * @throws InputError when a page or a catalog is wrong
 * @example
 * const { plan } = await planSync(project, readSyncFiles(project), options);
 */
export async function planSync(
  project: Project,
  files: SyncFiles,
  options: ProjectOptions,
  settled: SettledFiles = NOTHING_SETTLED,
): Promise<PlannedSync> {
  const wanted = new WantedPages(project, files, options);
  let early: SyncPlanner | undefined;
  const groups = allFiles(files).filter(({ file }) => !settled.has(file));
  const splitting = wanted.split(groups, (index, page) => early?.take(index, page));
  const { open, planner } = await readWhile(splitting, () => {
    const found = openFiles(files, settled);
    early = new SyncPlanner(project, found.parsed, options.now?.() ?? new Date());
    return { open: found, planner: early };
  });
  await splitting;
  await wanted.split(groupsOf(open.parsed));
  const plan = planner.plan(wanted.pages);
  // What they bring to light may serve any catalog of the locale.
  const isBroughtToLight = plan.locales.some(({ catalogs }) => catalogs.some(hasLostEdges));
  if (settled.size > 0 && isBroughtToLight) return await planSync(project, files, options);
  return { ...open, plan, planner };
}

function groupsOf({ templates, locales }: ParsedSyncFiles): ParsedSyncFiles["templates"] {
  return [...templates, ...locales.flatMap(({ catalogs }) => catalogs)];
}
