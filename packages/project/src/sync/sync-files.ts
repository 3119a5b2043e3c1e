import type { ReadFile } from "../cache/digest.js";
import { catalogGroups, templateGroups, type PageGroup } from "../layout/layout.js";
import { otherCatalogs } from "../layout/other-catalogs.js";
import type { Project } from "../open-project.js";
import { readPages, type PageFile } from "../pages/read-pages.js";

/** A template or a catalog as it is on disk, and the pages whose messages it holds. */
export interface GroupFile extends PageGroup {
  /** Undefined where the file does not exist yet. */
  readonly bytes: Uint8Array | undefined;
}

/** The catalogs of a locale, as they are on disk. */
export interface LocaleFiles {
  readonly locale: string;
  readonly catalogs: readonly GroupFile[];
  /** Catalogs that belong to no page any more. */
  readonly others: readonly ReadFile[];
}

/**
 * Lists templates and catalogs, those that belong to no page included.
 *
 * @param files - what is on disk
 * @returns them all, the others as groups of no pages
 * @example
 * allFiles(readSyncFiles(project)).map(({ file }) => file);
 */
export function allFiles({ templates, locales }: SyncFiles): GroupFile[] {
  const catalogs = locales.flatMap((locale) => [...locale.catalogs, ...otherGroups(locale)]);
  return [...templates, ...catalogs];
}

/** A locale's catalogs that belong to no page, as groups of none. */
export function otherGroups({ others }: LocaleFiles): GroupFile[] {
  return others.map(({ path, bytes }) => ({ file: path, pages: [], bytes }));
}

/** All that a sync reads. */
export interface SyncFiles {
  readonly pages: readonly PageFile[];
  readonly templates: readonly GroupFile[];
  readonly locales: readonly LocaleFiles[];
}

/**
 * Reads all that a sync needs.
 *
 * @param project - the project
 * @returns bytes of pages, templates and catalogs
 * @throws InputError when one of them cannot be read
 * @example
 * readSyncFiles(project).locales[0]?.catalogs[0]?.bytes;
 */
export function readSyncFiles(project: Project): SyncFiles {
  const { files, config, pages } = project;
  const read = (group: PageGroup): GroupFile => ({ ...group, bytes: files.read(group.file) });
  return {
    pages: readPages(project),
    templates: templateGroups(config, pages).map(read),
    locales: project.locales.map((locale) => ({
      locale,
      catalogs: catalogGroups(config, pages, locale).map(read),
      others: otherCatalogs(project, locale).map((path) => ({ path, bytes: files.read(path) })),
    })),
  };
}
