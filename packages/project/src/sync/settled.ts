import type { FileStamp, Stamps } from "../cache/stamps.js";
import type { Project } from "../open-project.js";
import { NO_OUTCOMES, type LocaleSync, type SyncOutcome } from "./outcome.js";
import { SyncDigests } from "./sync-digests.js";
import { allFiles, type LocaleFiles, type SyncFiles } from "./sync-files.js";

/**
 * Gives the outcome of a sync that has nothing to do, without a look into pages
 * or catalogs: all that it depends on is as the last sync left it, and a sync of
 * what a sync has written changes nothing (law 7).
 *
 * @param project - the project
 * @param version - Dragoman's version
 * @param files - what is on disk
 * @param stamps - what the last sync has left behind
 * @returns the outcome, or undefined where any locale has something to do
 * @example
 * settledOutcome(project, "1.0.0", files, stamps)?.changed; // []
 */
export function settledOutcome(
  project: Project,
  version: string,
  files: SyncFiles,
  stamps: Stamps,
): SyncOutcome | undefined {
  const digests = new SyncDigests(project, version);
  const locales: LocaleSync[] = [];
  for (const own of files.locales) {
    const { locale, catalogs } = own;
    const stamp = stamps.locales.get(locale);
    if (stamp === undefined) return undefined;
    const { digest, messages } = stamp;
    if (digest !== digests.locale(files, own, messages).digest) return undefined;
    // Each message was found where the last sync had put it.
    const counts = { ...NO_OUTCOMES, exact: messages };
    locales.push({ locale, catalogs: catalogs.length, written: 0, messages, ...counts });
  }
  return { locales, changed: [] };
}

/** Catalogs and templates that are, together with their pages, as the last sync left them: by path. */
export type SettledFiles = ReadonlyMap<string, FileStamp>;

/** Nothing is: all has to be looked at. */
export const NOTHING_SETTLED: SettledFiles = new Map();

/**
 * Tells the catalogs and templates that a sync would find as the last one left
 * them, together with all of their pages. What only the locale's other catalogs
 * could change is another question: see {@link openFiles}.
 *
 * @param project - the project
 * @param version - Dragoman's version
 * @param files - what is on disk
 * @param stamps - what the last sync has left behind
 * @returns their stamps, by path
 * @example
 * settledFiles(project, "1.0.0", files, stamps).has("locales/it/index.po");
 */
export function settledFiles(
  project: Project,
  version: string,
  files: SyncFiles,
  stamps: Stamps,
): SettledFiles {
  const digests = new SyncDigests(project, version);
  const settled = new Map<string, FileStamp>();
  for (const group of allFiles(files)) {
    const stamp = stamps.files.get(group.file);
    if (stamp === undefined) continue;
    if (digests.file(files, group, stamp).digest === stamp.digest) settled.set(group.file, stamp);
  }
  return settled;
}

/**
 * Adds what a sync did not have to look at to what it did in a locale.
 *
 * @param outcome - of the catalogs that it looked at
 * @param own - all catalogs of the locale
 * @param settled - those that it did not look at, among others
 * @returns the outcome of them all
 * @example
 * withSettled(localeOutcome(planned, changed, false), files.locales[0], settled).messages;
 */
export function withSettled(
  outcome: LocaleSync,
  { catalogs }: Pick<LocaleFiles, "catalogs">,
  settled: SettledFiles,
): LocaleSync {
  // Each of these messages was found where the last sync had put it.
  const found = catalogs.map(({ file }) => settled.get(file)?.messages ?? 0);
  const messages = found.reduce((sum, count) => sum + count, 0);
  return {
    ...outcome,
    catalogs: catalogs.length,
    messages: outcome.messages + messages,
    exact: outcome.exact + messages,
  };
}
