import { NO_STAMPS, readStamps, type Stamps, writeStamps } from "../cache/stamps.js";
import { writeFiles } from "../files/write.js";
import { openMessages, withMessages } from "../messages/with-messages.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { withWorkers } from "../split/with-workers.js";
import { afterChanges, changesOf } from "../sync/changes.js";
import { localeOutcome } from "../sync/locale-outcome.js";
import type { SyncOutcome } from "../sync/outcome.js";
import { planSync } from "../sync/plan-sync.js";
import { settledFiles, settledOutcome, withSettled } from "../sync/settled.js";
import { stampsOf } from "../sync/stamps-of.js";
import { readSyncFiles } from "../sync/sync-files.js";

/** What `syncProject` takes. */
export interface SyncOptions extends ProjectOptions {
  /** Whether to find out what would change, and write nothing. */
  readonly check?: boolean;
  /** Whether to give each decision. */
  readonly explain?: boolean;
}

/**
 * Brings templates and catalogs up to date with the pages. Where nothing
 * changed since the last sync, no page is parsed, and where little did, only what that concerns.
 *
 * @param options - the project, and whether to write and to explain
 * @returns what was done, by locale
 * @throws InputError when anything is wrong; then nothing was written
 * @example
 * const { changed } = await syncProject({ cwd: process.cwd(), version: "1.0.0", check: true });
 */
export async function syncProject(options: SyncOptions): Promise<SyncOutcome> {
  const project = await openProject(options);
  const stamps = options.explain === true ? NO_STAMPS : readStamps(project.root);
  // With a stamp for each locale there is probably nothing to split.
  const stamped = project.locales.every((locale) => stamps.locales.has(locale));
  return await withWorkers(options, stamped ? 0 : project.pages.length, async (own) => {
    return await syncFiles(project, stamps, { ...options, splitter: own.splitter });
  });
}

async function syncFiles(
  project: Project,
  stamps: Stamps,
  options: SyncOptions,
): Promise<SyncOutcome> {
  const { version, check = false, explain = false } = options;
  const files = readSyncFiles(project);
  const messages = (await openMessages(project, options))?.sync();
  const nothingToDo = settledOutcome(project, version, files, stamps);
  if (nothingToDo !== undefined) {
    if (!check) writeFiles(project.root, messages?.changes ?? []);
    return withMessages(nothingToDo, messages, explain);
  }

  const known = settledFiles(project, version, files, stamps);
  const { plan, planner, settled } = await planSync(project, files, options, known);
  const changes = changesOf(plan, files, (catalog) => planner.serialize(catalog));
  const changed = new Set(changes.map(({ path }) => path));
  const locales = files.locales.map((own) => {
    const { locale } = own;
    const planned = plan.locales.find((one) => one.locale === locale) ?? { locale, catalogs: [] };
    return withSettled(localeOutcome(planned, changed, explain), own, settled);
  });
  if (!check) {
    writeFiles(project.root, [...changes, ...(messages?.changes ?? [])]);
    const done = { files: afterChanges(files, changes), plan, settled, locales };
    writeStamps(project.root, stampsOf(project, version, readStamps(project.root), done));
  }
  return withMessages({ locales, changed: [...changed] }, messages, explain);
}
