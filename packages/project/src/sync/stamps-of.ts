import type { FileStamp, Stamps } from "../cache/stamps.js";
import { catalogGroups } from "../layout/layout.js";
import type { Project } from "../open-project.js";
import { hasUntranslated } from "./has-use.js";
import type { LocaleSync } from "./outcome.js";
import type { SyncPlan } from "./plan.js";
import type { SettledFiles } from "./settled.js";
import { SyncDigests } from "./sync-digests.js";
import { allFiles, type SyncFiles } from "./sync-files.js";

/** What a sync knows when all is written. */
interface Done {
  /** What is on disk now. */
  readonly files: SyncFiles;
  /** What it looked at. */
  readonly plan: SyncPlan;
  /** What it did not have to look at. */
  readonly settled: SettledFiles;
  readonly locales: readonly LocaleSync[];
}

/**
 * Makes the stamps that a sync leaves behind.
 *
 * @param project - the project
 * @param version - Dragoman's version
 * @param before - the stamps that it found
 * @param done - what the sync knows when all is written
 * @returns stamps of what it read and wrote, and those of other locales as they were
 * @example
 * stampsOf(project, "1.0.0", NO_STAMPS, { files: afterChanges(files, changes), plan, settled, locales });
 */
export function stampsOf(project: Project, version: string, before: Stamps, done: Done): Stamps {
  const digests = new SyncDigests(project, version);
  const locales = new Map(before.locales);
  for (const own of done.files.locales) {
    const { messages = 0 } = done.locales.find(({ locale }) => locale === own.locale) ?? {};
    locales.set(own.locale, digests.locale(done.files, own, messages));
  }
  // Locales and files that the project has no more would stay for ever.
  for (const locale of locales.keys())
    if (!project.config.locales.includes(locale)) locales.delete(locale);
  const files = otherLocalesFiles(project, before);
  const found = foundIn(done.plan);
  for (const group of allFiles(done.files)) {
    const known = done.settled.get(group.file);
    const stamp = known ?? digests.file(done.files, group, found.get(group.file) ?? NO_MESSAGES);
    files.set(group.file, stamp);
  }
  return { locales, files };
}

function otherLocalesFiles(
  { config, locales, pages }: Project,
  before: Stamps,
): Map<string, FileStamp> {
  const files = new Map<string, FileStamp>();
  for (const locale of config.locales) {
    if (locales.includes(locale)) continue;
    for (const { file } of catalogGroups(config, pages, locale)) {
      const stamp = before.files.get(file);
      if (stamp !== undefined) files.set(file, stamp);
    }
  }
  return files;
}

/** Of templates, and of catalogs that belong to no page. */
const NO_MESSAGES: Omit<FileStamp, "digest"> = { messages: 0, untranslated: false };

/** By path: what a sync found in the catalogs that it looked at. */
function foundIn({ locales }: SyncPlan): Map<string, Omit<FileStamp, "digest">> {
  const found = new Map<string, Omit<FileStamp, "digest">>();
  for (const { file, catalog, decisions } of locales.flatMap(({ catalogs }) => catalogs)) {
    const messages = decisions.filter(({ message }) => message !== undefined).length;
    found.set(file, { messages, untranslated: hasUntranslated(catalog) });
  }
  return found;
}
