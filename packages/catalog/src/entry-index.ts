import { addToGroup, type Group } from "@dragoman/model";
import type { Entry } from "./entry.js";
import { messageKey } from "./message-key.js";

/** The entries of a catalog by their messages, see {@link messageKey}. */
export interface EntryIndex {
  /** The first current entry of each message. */
  readonly current: ReadonlyMap<string, Entry>;
  /** All other entries: obsolete ones, and those of further domains. */
  readonly others: ReadonlyMap<string, Readonly<Group<Entry>>>;
}

const indexes = new WeakMap<readonly Entry[], EntryIndex>();

/**
 * Indexes the entries of a catalog: once, however often it is asked for.
 *
 * @param entries - the entries, which do not change any more
 * @returns each of them, the header included; those of one message in the order of the file
 * @example
 * entryIndex(catalog.entries).current.get("Install")?.msgstr;
 */
export function entryIndex(entries: readonly Entry[]): EntryIndex {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const current = new Map<string, Entry>();
  const others = new Map<string, Group<Entry>>();
  for (const entry of entries) {
    const key = messageKey(entry);
    if (entry.obsolete || current.has(key)) addToGroup(others, key, entry);
    else current.set(key, entry);
  }
  const index = { current, others };
  indexes.set(entries, index);
  return index;
}
