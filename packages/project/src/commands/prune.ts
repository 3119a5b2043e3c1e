import { serializeCatalog, type Entry } from "@dragoman/catalog";
import { InputError, worded } from "@dragoman/model";
import type { FileRemoval } from "../files/file-change.js";
import { writeFiles } from "../files/write.js";
import { openMessages } from "../messages/open-messages.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import type { PruneOutcome } from "../prune/outcome.js";
import { pruneGonePages } from "../prune/gone-files.js";
import type { PlannedPrune } from "../prune/prune-catalog.js";
import { pruneLocale } from "../prune/prune-locale.js";
import { withKnownPages } from "../pages/with-workers.js";
import { planSync } from "../sync/plan-sync.js";
import { readSyncFiles } from "../sync/sync-files.js";

/** What `pruneProject` takes. */
export interface PruneOptions extends ProjectOptions {
  /** Whether to delete what is listed; by default nothing is written. */
  readonly delete?: boolean;
}

/**
 * Lists the entries that no page needs, and deletes them when told to: obsolete
 * entries, and all of a catalog whose page or namespace is gone. Nothing else in Dragoman
 * deletes a translation, and this deletes none that the next sync would use. Templates of pages
 * that are gone go with them, and the localised pages that a build wrote.
 * How long an entry has been obsolete is not known: PO files have no date for it.
 *
 * @param options - the project, and whether to delete
 * @returns what no page needs, by locale and catalog
 * @throws InputError when anything is wrong, or when the next sync would use
 *   what is to be deleted; then nothing was written
 * @example
 * const { locales } = await pruneProject({ cwd: process.cwd(), version: "1.0.0" });
 */
export async function pruneProject(options: PruneOptions): Promise<PruneOutcome> {
  const project = await openProject(options);
  return await withKnownPages(project, options, project.pages.length, async (own) => {
    return await pruneFiles(project, options.delete === true, own);
  });
}

async function pruneFiles(
  project: Project,
  deletes: boolean,
  options: ProjectOptions,
): Promise<PruneOutcome> {
  const { parsed, plan } = await planSync(project, readSyncFiles(project), options);
  const messages = (await openMessages(project, options))?.sync().plan.locales ?? [];
  const synced = [...plan.locales, ...messages].flatMap(({ catalogs }) => catalogs);
  const decisions = synced.flatMap((catalog) => catalog.decisions);
  const used = new Set(decisions.flatMap(({ sources }) => sources));
  const inUse = messages.flatMap(({ catalogs }) => catalogs.map(({ file }) => file));
  const catalogs = parsed.locales.map((locale) => {
    const { catalogs: own = [], gone = [] } =
      messages.find((one) => one.locale === locale.locale) ?? {};
    const current = own.flatMap(({ before }) => before ?? []);
    return pruneLocale(project, locale, { current, inUse, gone }, used);
  });
  const pages = await pruneGonePages(project, parsed, options);
  const locales = catalogs.map(({ outcome }, index) => ({
    ...outcome,
    ...(pages.locales[index] ?? { pages: [], kept: [] }),
  }));
  if (deletes) {
    const planned = catalogs.flatMap((locale) => locale.planned);
    assertUnused(planned, used);
    const gone = [...locales.flatMap((locale) => locale.pages), ...pages.templates];
    deletePlanned(
      project,
      planned,
      gone.map(({ file }) => file),
    );
  }
  return { deleted: deletes, locales, templates: pages.templates };
}

function assertUnused(planned: readonly PlannedPrune[], used: ReadonlySet<Entry>): void {
  for (const { pruned, gone } of planned) {
    const wanted = gone.find((entry) => used.has(entry));
    if (wanted === undefined) continue;
    throw new InputError(
      worded("the pages have changed since the last sync, and the next one would use this entry"),
      { file: pruned.file, line: wanted.line ?? 1, column: 1 },
      worded("Nothing was deleted. Run `dragoman sync`, then prune again."),
    );
  }
}

function deletePlanned(
  { root }: Project,
  planned: readonly PlannedPrune[],
  gone: readonly string[],
): void {
  const changed = planned.filter(({ pruned }) => !pruned.deletesFile);
  const deleted = planned.filter(({ pruned }) => pruned.deletesFile);
  writeFiles(
    root,
    changed.map((one) => ({ ...unchanged(one), bytes: serializeCatalog(one.rest) })),
    [...deleted.map(unchanged), ...gone.map((path) => ({ path }))],
  );
}

/** Only a catalog that is as it was read is changed: a translator may be at work on it. */
function unchanged({ pruned, catalog }: PlannedPrune): FileRemoval {
  return { path: pruned.file, madeFrom: { bytes: catalog.origin?.bytes } };
}
