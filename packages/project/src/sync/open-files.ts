import type { Catalog } from "@dragoman/catalog";
import { memoryOf, type Memory } from "@dragoman/sync";
import { hasUse } from "./has-use.js";
import { parseGroup, type ParsedGroup, type ParsedSyncFiles } from "./parsed-files.js";
import type { SettledFiles } from "./settled.js";
import { type GroupFile, type LocaleFiles, otherGroups, type SyncFiles } from "./sync-files.js";

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
 * @throws InputError for the first that is no valid PO file: of templates, then of each locale's
 *   catalogs, then of those that belong to no page
 * @example
 * openFiles(files, settledFiles(project, version, files, stamps)).parsed.locales.length;
 */
export function openFiles(files: SyncFiles, settled: SettledFiles): OpenFiles {
  const isOpen = ({ file }: GroupFile): boolean => !settled.has(file);
  const templates = files.templates.filter(isOpen).map((group) => parseGroup(group));
  const stays = new Map(settled);
  const locales = files.locales.flatMap((own) => {
    const locale = new OpenLocale(own);
    // What was read before is valid; the rest is read before anything is done.
    for (const group of [...own.catalogs, ...otherGroups(own)].filter(isOpen)) locale.parsed(group);
    for (const file of locale.wanting(settled)) stays.delete(file);
    const catalogs = own.catalogs.filter(({ file }) => !stays.has(file));
    if (catalogs.length === 0 && own.catalogs.length > 0) return [];
    const { memory, others } = locale;
    return [{ locale: own.locale, catalogs: catalogs.map(locale.parsed), others, memory }];
  });
  return { parsed: { templates, locales }, settled: stays };
}

/** The catalogs of a locale, each parsed once, when it is asked for. */
class OpenLocale {
  /** Of all catalogs. */
  readonly memory: Memory;
  readonly #catalogs: readonly GroupFile[];
  readonly #others: readonly GroupFile[];
  readonly #parsed = new Map<string, ParsedGroup>();
  #memory: Memory | undefined;

  constructor(files: LocaleFiles) {
    this.#catalogs = files.catalogs;
    this.#others = otherGroups(files);
    const made = (): Memory => (this.#memory ??= memoryOf(this.#all(this.#catalogs), this.others));
    this.memory = {
      find: (message) => made().find(message),
      findSettled: (message) => made().findSettled(message),
      near: (wanted) => made().near(wanted),
      placesOf: (entry) => made().placesOf(entry),
      termOf: (words) => made().termOf(words),
      usageOf: (translation, words) => made().usageOf(translation, words),
      isMostlySmall: (word) => made().isMostlySmall(word),
      quotesFor: (open, close) => made().quotesFor(open, close),
    };
  }

  readonly parsed = (group: GroupFile): ParsedGroup => {
    const found = this.#parsed.get(group.file) ?? parseGroup(group);
    this.#parsed.set(group.file, found);
    return found;
  };

  /** Catalogs that belong to no page. */
  get others(): readonly Catalog[] {
    return this.#all(this.#others);
  }

  /** Settled catalogs that the locale has something for, which it had not before. */
  wanting(settled: SettledFiles): string[] {
    if ([...this.#catalogs, ...this.#others].every(({ file }) => settled.has(file))) return [];
    return this.#catalogs
      .filter(({ file }) => settled.get(file)?.untranslated === true)
      .filter((group) => hasUse(this.parsed(group).catalog, this.memory))
      .map(({ file }) => file);
  }

  #all(groups: readonly GroupFile[]): Catalog[] {
    return groups.flatMap((group) => this.parsed(group).catalog ?? []);
  }
}
