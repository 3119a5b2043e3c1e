import { writeFiles } from "../files/write.js";
import { openProject, type ProjectOptions } from "../open-project.js";
import { splitSourcePages } from "../source-pages.js";
import { readWhile } from "../split/read-while.js";
import { afterChanges, changesOf } from "../sync/changes.js";
import { localeOutcome } from "../sync/locale-outcome.js";
import type { SyncOutcome } from "../sync/outcome.js";
import { parseSyncFiles, planSync } from "../sync/plan.js";
import { settledOutcome, stampLocales } from "../sync/settled.js";
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
 * changed since the last sync, no page is parsed.
 *
 * @param options - the project, and whether to write and to explain
 * @returns what was done, by locale
 * @throws InputError when anything is wrong; then nothing was written
 * @example
 * const { changed } = await syncProject({ cwd: process.cwd(), version: "1.0.0", check: true });
 */
export async function syncProject(options: SyncOptions): Promise<SyncOutcome> {
  const { version, check = false, explain = false } = options;
  const project = await openProject(options);
  const files = readSyncFiles(project);
  const settled = explain ? undefined : settledOutcome(project, version, files);
  if (settled !== undefined) return settled;

  const splitting = splitSourcePages(project, files.pages, options);
  // Catalogs are parsed while the workers split pages.
  const parsed = await readWhile(splitting, () => parseSyncFiles(files));
  const plan = planSync(project, await splitting, parsed, options.now?.() ?? new Date());
  const changes = changesOf(plan, files);
  const changed = new Set(changes.map(({ path }) => path));
  const locales = plan.locales.map((locale) => localeOutcome(locale, changed, explain));
  if (!check) {
    writeFiles(project.root, changes);
    stampLocales(project, version, afterChanges(files, changes), locales);
  }
  return { locales, changed: [...changed] };
}
