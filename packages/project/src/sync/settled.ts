import { readStamps, writeStamps, type Stamp, type Stamps } from "../cache/stamps.js";
import type { Project } from "../open-project.js";
import { NO_OUTCOMES, type LocaleSync, type SyncOutcome } from "./outcome.js";
import { localeDigest, type SyncFiles } from "./sync-files.js";

/**
 * Gives the outcome of a sync that has nothing to do, without a look into pages
 * or catalogs: all that it depends on is as the last sync left it, and a sync of
 * what a sync has written changes nothing (law 7).
 *
 * @param project - the project
 * @param version - Dragoman's version
 * @param files - what is on disk
 * @param stamps - what the last sync of each locale has left behind
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
  const locales: LocaleSync[] = [];
  for (const own of files.locales) {
    const { locale, catalogs } = own;
    const stamp = stamps.get(locale);
    if (stamp === undefined) return undefined;
    const { digest, messages } = stamp;
    if (digest !== localeDigest(project, version, files, own, messages)) return undefined;
    // Each message was found where the last sync had put it.
    const counts = { ...NO_OUTCOMES, exact: messages };
    locales.push({ locale, catalogs: catalogs.length, written: 0, messages, ...counts });
  }
  return { locales, changed: [] };
}

/**
 * Remembers what a sync has left behind.
 *
 * @param project - the project
 * @param version - Dragoman's version
 * @param files - what is on disk now
 * @param outcomes - what the sync did
 * @example
 * stampLocales(project, "1.0.0", afterChanges(files, changes), outcome.locales);
 */
export function stampLocales(
  project: Project,
  version: string,
  files: SyncFiles,
  outcomes: readonly LocaleSync[],
): void {
  const stamps = new Map<string, Stamp>(readStamps(project.root));
  for (const own of files.locales) {
    const { messages = 0 } = outcomes.find(({ locale }) => locale === own.locale) ?? {};
    const digest = localeDigest(project, version, files, own, messages);
    stamps.set(own.locale, { digest, messages });
  }
  // Locales that the configuration has no more would stay for ever.
  for (const locale of stamps.keys()) {
    if (!project.config.locales.includes(locale)) stamps.delete(locale);
  }
  writeStamps(project.root, stamps);
}
