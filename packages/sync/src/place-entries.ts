import { type Catalog, type Entry, isHeader } from "@dragoman/catalog";
import type { Message, Template } from "./template.js";

/** What is to be put in order. */
export interface Placing {
  readonly catalog: Catalog;
  readonly template: Template;
  /** The messages that entries of the catalog became the entries of. */
  readonly owners: ReadonlyMap<Entry, Message>;
  /** The entry of each message. */
  readonly results: ReadonlyMap<Message, Entry>;
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
 * placeEntries({ catalog, template, owners, results, obsolete });
 */
export function placeEntries({ catalog, template, owners, results, obsolete }: Placing): Entry[] {
  const settled = new Map<Message, Entry>();
  for (const [entry, message] of owners) if (!entry.obsolete) settled.set(message, entry);
  const followers = newAfter(template, settled, results);
  const placed: Entry[] = [];
  const last: Entry[] = [];
  const [first] = catalog.entries;
  const start = followers.get(undefined) ?? [];
  if (first === undefined || !isHeader(first)) for (const one of start) placed.push(one);
  for (const entry of catalog.entries) {
    const message = owners.get(entry);
    const result = message === undefined ? undefined : results.get(message);
    if (isHeader(entry)) placed.push(entry);
    else if (result === undefined)
      (entry.obsolete ? placed : last).push(...present(obsolete.get(entry)));
    else if (!entry.obsolete) placed.push(result);
    for (const follower of followers.get(entry) ?? []) placed.push(follower);
    if (entry === first && isHeader(entry)) for (const one of start) placed.push(one);
  }
  for (const entry of last) placed.push(entry);
  return placed;
}

/** The entries that have no place yet, by the entry that they follow; by `undefined` those at the start. */
function newAfter(
  template: Template,
  settled: ReadonlyMap<Message, Entry>,
  results: ReadonlyMap<Message, Entry>,
): Map<Entry | undefined, Entry[]> {
  const followers = new Map<Entry | undefined, Entry[]>();
  let anchor: Entry | undefined;
  for (const message of template.messages) {
    const place = settled.get(message);
    if (place !== undefined) {
      anchor = place;
      continue;
    }
    const group = followers.get(anchor) ?? [];
    followers.set(anchor, group);
    group.push(...present(results.get(message)));
  }
  return followers;
}

function present(entry: Entry | undefined): Entry[] {
  return entry === undefined ? [] : [entry];
}
