import { parseCatalog, type Catalog } from "@dragoman/catalog";
import { memoryOf, type Memory } from "@dragoman/sync";
import { hasUse } from "./has-use.js";
import type { ParsedGroup, ParsedSyncFiles } from "./parsed-files.js";
import type { SettledFiles } from "./settled.js";
import type { GroupFile, LocaleFiles, SyncFiles } from "./sync-files.js";

/** What a sync has to look at. */
export interface OpenFiles {
  /** Templates and catalogs that are not settled; locales whose catalogs all are settled are left out. */
  readonly parsed: ParsedSyncFiles;
  /** Those of the settled files that the locale's other catalogs have nothing for. */
  readonly settled: SettledFiles;
}

/**
 * Parses what a sync has to look at: all that is not settled, and what is, but
 * has messages without a translation that another catalog of the locale has by
 * now. The rest is parsed when something is looked for in the whole locale.
 *
 * @param files - what is on disk
 * @param settled - what is as the last sync left it
 * @returns the files as values
 * @throws InputError for the first that is no valid PO file
 * @example
 * openFiles(files, settledFiles(project, version, files, stamps)).parsed.locales.length;
 */
export function openFiles(files: SyncFiles, settled: SettledFiles): OpenFiles {
  const stays = new Map(settled);
  const locales = files.locales.flatMap((own) => {
    const locale = new OpenLocale(own);
    for (const file of locale.wanting(settled)) stays.delete(file);
    const catalogs = own.catalogs.filter(({ file }) => !stays.has(file));
    if (catalogs.length === 0 && own.catalogs.length > 0) return [];
    const { memory, others } = locale;
    return [{ locale: own.locale, catalogs: catalogs.map(locale.parsed), others, memory }];
  });
  const templates = files.templates.filter(({ file }) => !stays.has(file)).map(parseGroup);
  return { parsed: { templates, locales }, settled: stays };
}

/** The catalogs of a locale, each parsed when it is asked for. */
class OpenLocale {
  /** Of all catalogs. */
  readonly memory: Memory;
  readonly #files: LocaleFiles;
  readonly #parsed = new Map<GroupFile, ParsedGroup>();
  #memory: Memory | undefined;
  #others: readonly Catalog[] | undefined;

  constructor(files: LocaleFiles) {
    this.#files = files;
    const made = (): Memory => (this.#memory ??= this.#make());
    this.memory = {
      find: (message) => made().find(message),
      findSettled: (message) => made().findSettled(message),
      near: (wanted) => made().near(wanted),
      placesOf: (entry) => made().placesOf(entry),
    };
  }

  readonly parsed = (group: GroupFile): ParsedGroup => {
    const found = this.#parsed.get(group) ?? parseGroup(group);
    this.#parsed.set(group, found);
    return found;
  };

  get others(): readonly Catalog[] {
    return (this.#others ??= this.#files.others.flatMap(
      ({ path, bytes }) => (bytes && parseCatalog(bytes, path)) ?? [],
    ));
  }

  /** Settled catalogs that the locale has something for, which it had not before. */
  wanting(settled: SettledFiles): string[] {
    const { catalogs, others } = this.#files;
    const paths = [...catalogs.map(({ file }) => file), ...others.map(({ path }) => path)];
    if (paths.every((path) => settled.has(path))) return [];
    return catalogs
      .filter(({ file }) => settled.get(file)?.untranslated === true)
      .filter((group) => hasUse(this.parsed(group).catalog, this.memory))
      .map(({ file }) => file);
  }

  #make(): Memory {
    const catalogs = this.#files.catalogs.flatMap((group) => this.parsed(group).catalog ?? []);
    return memoryOf(catalogs, this.others);
  }
}

function parseGroup({ file, pages, bytes }: GroupFile): ParsedGroup {
  return { file, pages, catalog: bytes && parseCatalog(bytes, file) };
}
