import { type Catalog, type Entry, isHeader, type MessageKey } from "@dragoman/catalog";
import { foldedKey } from "./fold.js";

/** A translation, and the catalog that has it. */
export interface Remembered {
  readonly entry: Entry;
  readonly catalog: string;
}

/** The translations that a locale has, in whatever catalog. */
export interface Memory {
  /** The best translation of a message, white space folded. */
  find(message: MessageKey): Remembered | undefined;
}

/** A memory that knows nothing. */
export const NO_MEMORY: Memory = { find: () => undefined };

/**
 * Makes a memory of a locale's catalogs, obsolete entries included. It is built
 * when it is first asked, and serves the sync of each of those catalogs.
 *
 * @param catalogs - the locale's catalogs, in an order that does not change by itself
 * @returns the memory; of several translations the first current one wins, then the first fuzzy, then the first obsolete
 * @example
 * memoryOf([index, about]).find({ msgid: "Install" })?.entry.msgstr;
 */
export function memoryOf(catalogs: readonly Catalog[]): Memory {
  let index: Map<string, Remembered> | undefined;
  return {
    find: (message) => (index ??= indexOf(catalogs)).get(foldedKey(message)),
  };
}

function indexOf(catalogs: readonly Catalog[]): Map<string, Remembered> {
  const index = new Map<string, Remembered>();
  for (const { path, entries } of catalogs) {
    for (const entry of entries) {
      if (isHeader(entry) || !hasText(entry)) continue;
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
