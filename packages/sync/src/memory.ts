import { type Catalog, type Entry, isCarried, isHeader, type MessageKey } from "@dragoman/catalog";
import { NO_TERMS, type Terms } from "./carry/terms.js";
import { foldedKey } from "./fold.js";
import type { Place } from "./nearest/message.js";
import { entryPlaces } from "./places.js";
import type { Remembered, Spare, Wanted } from "./spare.js";
import { SpareIndex } from "./spare-index.js";
import { termsOf } from "./terms/learn-terms.js";

/** The translations that a locale has, in whatever catalog. */
export interface Memory extends Terms {
  /** The best translation of a message, white space folded. */
  find(message: MessageKey): Remembered | undefined;
  /** Likewise, but among those that are neither fuzzy nor carried. */
  findSettled(message: MessageKey): Remembered | undefined;
  /** Translations outside one catalog that may be of a text similar to a wanted one. */
  near(wanted: Wanted): readonly Spare[];
  /** Where an entry stood; empty where that is not known. */
  placesOf(entry: Entry): readonly Place[];
}

/** A memory that knows nothing. */
export const NO_MEMORY: Memory = {
  find: () => undefined,
  findSettled: () => undefined,
  near: () => [],
  placesOf: () => [],
  ...NO_TERMS,
};

/**
 * Makes a memory of a locale's catalogs, obsolete entries included. It is built
 * when it is first asked, and serves the sync of each of those catalogs.
 *
 * @param catalogs - the locale's catalogs, in an order that does not change by itself
 * @param orphans - catalogs that belong to no page any more, likewise
 * @returns the memory; of several translations the first current one wins, then the first fuzzy, then the first obsolete
 * @example
 * memoryOf([index, about]).find({ msgid: "Install" })?.entry.msgstr;
 */
export function memoryOf(catalogs: readonly Catalog[], orphans: readonly Catalog[] = []): Memory {
  const all = [...catalogs, ...orphans];
  let index: Map<string, Remembered> | undefined;
  let settled: Map<string, Remembered> | undefined;
  const spares = new Map<boolean, SpareIndex>();
  let places: Map<Entry, readonly Place[]> | undefined;
  const terms = termsOf(() => all.flatMap(({ entries }) => entries.filter(isEvidence)));
  const sparesOf = (inUse: boolean): Spare[] =>
    [
      ...catalogs.flatMap((catalog) => spareEntries(catalog, (entry) => !entry.obsolete === inUse)),
      ...(inUse ? [] : orphans.flatMap((catalog) => spareEntries(catalog, () => true))),
    ].map((found) => ({ ...found, inUse }));
  return {
    find: (message) => (index ??= indexOf(all, hasText)).get(foldedKey(message)),
    findSettled: (message) => (settled ??= indexOf(all, isSettled)).get(foldedKey(message)),
    near: (wanted) => {
      if (all.every(({ path }) => path === wanted.catalog)) return [];
      const made = spares.get(wanted.inUse) ?? new SpareIndex(sparesOf(wanted.inUse));
      spares.set(wanted.inUse, made);
      return made.near(wanted);
    },
    placesOf: (entry) => {
      places ??= new Map(all.flatMap(({ entries }) => [...entryPlaces(entries)]));
      return places.get(entry) ?? [];
    },
    ...terms,
  };
}

/** Whether people made the translation for this very text; one with plural forms is several. */
function isEvidence(entry: Entry): boolean {
  return !isHeader(entry) && entry.msgidPlural === undefined && isSettled(entry);
}

function spareEntries(
  { path, entries }: Catalog,
  isWanted: (entry: Entry) => boolean,
): Remembered[] {
  return entries
    .filter((entry) => !isHeader(entry) && isWanted(entry) && hasText(entry))
    .map((entry) => ({ entry, catalog: path }));
}

function indexOf(
  catalogs: readonly Catalog[],
  isWanted: (entry: Entry) => boolean,
): Map<string, Remembered> {
  const index = new Map<string, Remembered>();
  for (const { path, entries } of catalogs) {
    for (const entry of entries) {
      if (isHeader(entry) || !isWanted(entry)) continue;
      const key = foldedKey(entry);
      const known = index.get(key);
      if (known !== undefined && worth(known.entry) >= worth(entry)) continue;
      index.set(key, { entry, catalog: path });
    }
  }
  return index;
}

/** Whether a translator wrote something for any form of an entry. */
export function hasText(entry: Pick<Entry, "msgstr">): boolean {
  return entry.msgstr.some((form) => form !== "");
}

/** Whether a translation is what a translator made for this very message. */
export function isSettled(entry: Entry): boolean {
  return hasText(entry) && !entry.fuzzy && !isCarried(entry);
}

/** Ranks entries of the same message by how much their translations can be trusted. */
export function worth(entry: Entry): number {
  if (!hasText(entry)) return entry.obsolete ? 0 : 1;
  if (entry.obsolete) return entry.fuzzy ? 2 : 3;
  return entry.fuzzy ? 4 : 5;
}

/** Of entries of the same message the most trustworthy that is not taken. */
export function bestFree(
  entries: readonly Entry[] | undefined,
  taken: ReadonlySet<Entry>,
): Entry | undefined {
  let found: Entry | undefined;
  for (const entry of entries ?? []) {
    if (taken.has(entry)) continue;
    if (found === undefined || worth(entry) > worth(found)) found = entry;
  }
  return found;
}
