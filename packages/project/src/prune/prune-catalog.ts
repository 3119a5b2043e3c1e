import { countWords, isHeader, withEntries, type Catalog, type Entry } from "@dragoman/catalog";
import type { PrunedCatalog, PrunedEntry } from "./outcome.js";

/** What pruning makes of a catalog. */
export interface PlannedPrune {
  readonly pruned: PrunedCatalog;
  /** The entries that go. */
  readonly gone: readonly Entry[];
  /** The catalog as it is. */
  readonly catalog: Catalog;
  /** The catalog without them. */
  readonly rest: Catalog;
}

/**
 * Finds the entries of a catalog that no page needs: the obsolete ones, and of
 * an orphan all but its header.
 *
 * @param catalog - the catalog
 * @param orphan - whether no page has this catalog any more
 * @returns what goes and what stays; undefined where there is nothing to prune
 * @example
 * pruneCatalog(catalog, false)?.pruned.words; // 41
 */
export function pruneCatalog(catalog: Catalog, orphan: boolean): PlannedPrune | undefined {
  const gone: Entry[] = [];
  const stays: Entry[] = [];
  for (const entry of catalog.entries) {
    const isNeeded = isHeader(entry) || (!orphan && !entry.obsolete);
    (isNeeded ? stays : gone).push(entry);
  }
  // An empty file holds nobody's work, and is perhaps no catalog: it is left alone.
  const deletesFile =
    orphan && catalog.entries.length > 0 && stays.every(isHeader) && !hasTail(catalog);
  if (gone.length === 0 && !deletesFile) return undefined;
  const entries = gone.map(prunedEntry);
  const words = entries.reduce((sum, entry) => sum + entry.words, 0);
  const pruned = { file: catalog.path, orphan, deletesFile, words, entries };
  return { pruned, gone, catalog, rest: withEntries(catalog, stays) };
}

function prunedEntry(entry: Entry): PrunedEntry {
  const { line = 1, msgctxt, msgid, msgidPlural, msgstr, translatorComments } = entry;
  const words = msgstr.reduce((sum, form) => sum + countWords(form), 0);
  return { line, msgctxt, msgid, msgidPlural, msgstr, comments: translatorComments, words };
}

/** Comments at the end that belong to no entry. */
function hasTail({ origin }: Catalog): boolean {
  return origin !== undefined && origin.file.text.slice(origin.tail).trim() !== "";
}
