import {
  type Catalog,
  type Entry,
  headerEntry,
  isHeader,
  messageKey,
  setHeaderField,
} from "@dragoman/catalog";

/**
 * Sets `POT-Creation-Date` where the set of messages changed, so that a sync
 * that changes nothing leaves the file as it is.
 *
 * @param before - the catalog as it was
 * @param after - the catalog as it is now
 * @param date - the new date, as PO headers write it
 * @returns `after`, its header perhaps changed; a catalog without a header stays without
 * @example
 * withCreationDate(before, after, "2026-03-01 09:30+0100");
 */
export function withCreationDate(
  before: Catalog,
  after: Catalog,
  date: string | undefined,
): Catalog {
  if (date === undefined || headerEntry(after) === undefined) return after;
  if (sameMessages(before.entries, after.entries)) return after;
  return setHeaderField(after, "POT-Creation-Date", date);
}

function sameMessages(before: readonly Entry[], after: readonly Entry[]): boolean {
  const old = new Set(before.filter(isMessage).map(messageKey));
  const now = after.filter(isMessage);
  return old.size === now.length && now.every((entry) => old.has(messageKey(entry)));
}

function isMessage(entry: Entry): boolean {
  return !entry.obsolete && !isHeader(entry);
}
