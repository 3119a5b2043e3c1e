import { hasLostEdges } from "@dragoman/sync";
import type { Project, ProjectOptions } from "../open-project.js";
import { readWhile } from "../workers/read-while.js";
import { type OpenFiles, openFiles } from "./open-files.js";
import type { ParsedSyncFiles } from "./parsed-files.js";
import type { SyncPlan } from "./plan.js";
import { SyncPlanner } from "./planner.js";
import { NOTHING_SETTLED, type SettledFiles } from "./settled.js";
import { allFiles, type SyncFiles } from "./sync-files.js";
import { WantedPages } from "./wanted-pages.js";

/** What a sync would write, and what it would make that from. */
interface PlannedSync extends OpenFiles {
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
  const part = await planPart(project, files, options, wanted, settled);
  // What they bring to light may serve any catalog of the locale.
  const isBroughtToLight = part.plan.locales.some(({ catalogs }) => catalogs.some(hasLostEdges));
  if (settled.size === 0 || !isBroughtToLight) return part;
  return await planPart(project, files, options, wanted, NOTHING_SETTLED);
}

async function planPart(
  project: Project,
  files: SyncFiles,
  { now }: ProjectOptions,
  wanted: WantedPages,
  settled: SettledFiles,
): Promise<PlannedSync> {
  let early: SyncPlanner | undefined;
  const groups = allFiles(files).filter(({ file }) => !settled.has(file));
  const splitting = wanted.split(groups, (index, page) => early?.take(index, page));
  const { open, planner } = await readWhile(splitting, () => {
    const found = openFiles(files, settled);
    early = new SyncPlanner(project, found.parsed, now?.() ?? new Date());
    return { open: found, planner: early };
  });
  await splitting;
  await wanted.split(groupsOf(open.parsed));
  return { ...open, plan: planner.plan(wanted.pages), planner };
}

function groupsOf({ templates, locales }: ParsedSyncFiles): ParsedSyncFiles["templates"] {
  return [...templates, ...locales.flatMap(({ catalogs }) => catalogs)];
}
