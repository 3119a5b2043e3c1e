import { type Catalog, type Entry, isHeader } from "@dragoman/catalog";
import type { Memory } from "@dragoman/sync";

/**
 * Whether a locale's memory has anything for a catalog that was in sync before:
 * messages that are new to it look for a near text, all others for their own alone.
 *
 * @param catalog - as the sync left it; undefined where there is none
 * @param memory - of the locale, as it is now
 * @returns whether a sync may have something to do with it
 * @example
 * hasUse(parseCatalog(bytes, path), memoryOf(catalogs));
 */
export function hasUse(catalog: Catalog | undefined, memory: Memory): boolean {
  return (
    catalog?.entries.some((entry) => isUntranslated(entry) && memory.find(entry) !== undefined) ??
    true
  );
}

/**
 * Whether a catalog has a message that nobody has translated.
 *
 * @param catalog - a catalog
 * @returns whether it has an entry without any text that a page needs
 * @example
 * hasUntranslated(emptyCatalog("it.po")); // false
 */
export function hasUntranslated({ entries }: Catalog): boolean {
  return entries.some(isUntranslated);
}

function isUntranslated(entry: Entry): boolean {
  return !entry.obsolete && !isHeader(entry) && entry.msgstr.every((form) => form === "");
}
