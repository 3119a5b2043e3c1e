import { type Catalog, type Entry, isHeader } from "@dragoman/catalog";
import { addToGroup, type Group } from "@dragoman/model";
import type { Found } from "./stage.js";

/** What is to be put in order. Messages are told by their indexes in the template. */
export interface Placing {
  readonly catalog: Catalog;
  /** What was found for each message. */
  readonly found: readonly Found[];
  /** The messages that entries of the catalog became the entries of. */
  readonly owners: ReadonlyMap<Entry, number>;
  /** The entry of each message. */
  readonly results: readonly Entry[];
  /** What entries that no message needs became; those that are left out are missing. */
  readonly obsolete: ReadonlyMap<Entry, Entry>;
}

/**
 * Puts the entries in order: what exists stays where it is; what is new, or
 * comes back, follows the message before it in the template; what became
 * obsolete goes to the end.
 *
 * @param placing - the entries as they were and as they are
 * @returns all entries of the new catalog
 * @example
 * placeEntries({ catalog, found, owners, results, obsolete });
 */
export function placeEntries({ catalog, found, owners, results, obsolete }: Placing): Entry[] {
  const followers = newAfter(found, results);
  const placed: Entry[] = [];
  const last: Entry[] = [];
  const add = (entry: Entry): void => void placed.push(entry);
  const [first] = catalog.entries;
  if (first === undefined || !isHeader(first)) followers.get(undefined)?.forEach(add);
  for (const entry of catalog.entries) {
    const result = results[owners.get(entry) ?? -1];
    if (result !== undefined) {
      if (!entry.obsolete) placed.push(result);
    } else if (isHeader(entry)) {
      placed.push(entry);
    } else {
      const kept = obsolete.get(entry);
      if (kept !== undefined) (entry.obsolete ? placed : last).push(kept);
    }
    followers.get(entry)?.forEach(add);
    if (entry === first && isHeader(entry)) followers.get(undefined)?.forEach(add);
  }
  last.forEach(add);
  return placed;
}

/** The entries that have no place yet, by the entry that they follow; by `undefined` those at the start. */
function newAfter(
  found: readonly Found[],
  results: readonly Entry[],
): Map<Entry | undefined, Group<Entry>> {
  const followers = new Map<Entry | undefined, Group<Entry>>();
  let anchor: Entry | undefined;
  results.forEach((result, index) => {
    const own = found[index]?.own;
    if (own !== undefined && !own.obsolete) anchor = own;
    else addToGroup(followers, anchor, result);
  });
  return followers;
}
