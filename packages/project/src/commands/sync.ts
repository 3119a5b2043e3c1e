import { readStamps, type Stamps, writeStamps } from "../cache/stamps.js";
import { writeFiles } from "../files/write.js";
import { catalogsBefore, openMessages } from "../messages/open-messages.js";
import { withMessages } from "../messages/with-messages.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { withKnownPages } from "../pages/with-workers.js";
import { emptiedCatalogs, withEmptied } from "../sync/emptied.js";
import type { SyncOutcome } from "../sync/outcome.js";
import { renamedLocales } from "../sync/renamed-locales.js";
import { settledOutcome } from "../sync/settled.js";
import { readSyncFiles } from "../sync/sync-files.js";
import { syncKnown } from "../sync/sync-known.js";

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
  const stamps = readStamps(project.root);
  // With a stamp for each locale there is probably little to split.
  const isStamped = project.locales.every((locale) => stamps.locales.has(locale));
  const pages = isStamped && options.explain !== true ? 0 : project.pages.length;
  return await withKnownPages(project, options, pages, async (own) => {
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
  const ofPages = files.locales.flatMap(({ catalogs }) => catalogs);
  const emptied = emptiedCatalogs([...ofPages, ...catalogsBefore(messages?.plan)]);
  const nothingToDo = explain ? undefined : settledOutcome(project, version, files, stamps);
  if (nothingToDo !== undefined) {
    if (!check) writeFiles(project.root, messages?.changes ?? []);
    return withEmptied(withMessages(nothingToDo, messages, explain), emptied);
  }

  const renamed = renamedLocales(project, files.locales);
  const { changes, locales, stamps: after } = await syncKnown(project, files, stamps, options);
  if (!check) {
    writeFiles(project.root, [...changes, ...(messages?.changes ?? [])]);
    writeStamps(project.root, after);
  }
  const changed = changes.map(({ path }) => path);
  const outcome = withEmptied(withMessages({ locales, changed }, messages, explain), emptied);
  return renamed.length === 0 ? outcome : { ...outcome, renamed };
}
