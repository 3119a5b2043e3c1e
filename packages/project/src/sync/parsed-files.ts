import { parseCatalog, type Catalog } from "@dragoman/catalog";
import type { Memory } from "@dragoman/sync";
import type { PageGroup } from "../layout/layout.js";
import type { GroupFile, SyncFiles } from "./sync-files.js";

/** A template or a catalog, read; `catalog` is undefined where the file does not exist yet. */
export interface ParsedGroup extends PageGroup {
  readonly catalog: Catalog | undefined;
}

/** All that a sync reads beside the pages, parsed. */
export interface ParsedSyncFiles {
  readonly templates: readonly ParsedGroup[];
  readonly locales: readonly {
    readonly locale: string;
    readonly catalogs: readonly ParsedGroup[];
    readonly others: readonly Catalog[];
    /** The memory of all catalogs of the locale; made of `catalogs` unless given. */
    readonly memory?: Memory;
  }[];
}

/**
 * Parses what a sync has read.
 *
 * @param files - templates and catalogs
 * @param parse - makes a value of a file; undefined is as if it were not there
 * @returns them as values
 * @throws InputError for the first that is no valid PO file
 * @example
 * parseSyncFiles(readSyncFiles(project)).templates[0]?.catalog;
 */
export function parseSyncFiles(
  files: SyncFiles,
  parse: (bytes: Uint8Array, path: string) => Catalog | undefined = parseCatalog,
): ParsedSyncFiles {
  const parseOne = (group: GroupFile): ParsedGroup => parseGroup(group, parse);
  return {
    templates: files.templates.map(parseOne),
    locales: files.locales.map(({ locale, catalogs, others }) => ({
      locale,
      catalogs: catalogs.map(parseOne),
      others: others.flatMap(({ path, bytes }) => (bytes && parse(bytes, path)) ?? []),
    })),
  };
}

/**
 * Parses a template or a catalog.
 *
 * @param group - the file as it is on disk
 * @param parse - makes a value of it
 * @returns it as a value
 * @throws InputError when it is no valid PO file
 * @example
 * parseGroup({ file: "locales/it/index.po", pages: [0], bytes: undefined }).catalog; // undefined
 */
export function parseGroup(
  { file, pages, bytes }: GroupFile,
  parse: (bytes: Uint8Array, path: string) => Catalog | undefined = parseCatalog,
): ParsedGroup {
  return { file, pages, catalog: bytes && parse(bytes, file) };
}
