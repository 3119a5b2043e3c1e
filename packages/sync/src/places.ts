import type { Entry } from "@dragoman/catalog";
import { addToGroup, type Group } from "@dragoman/model";
import type { Anchor, Place } from "./nearest/message.js";
import type { Message, Occurrence, Template } from "./template.js";

/**
 * Says where each message stands: its number among all that stands on the page.
 *
 * @param template - the messages
 * @returns the places of each, in the order of its occurrences
 * @example
 * messagePlaces(template).get(message); // [{ page: "docs/index.md", index: 3 }]
 */
export function messagePlaces(template: Template): Map<Message, Place[]> {
  const pages = new Map<string, Group<[Message, Occurrence]>>();
  for (const message of template.messages) {
    for (const occurrence of message.occurrences)
      addToGroup(pages, occurrence.page, [message, occurrence]);
  }
  const places = new Map<Message, Group<Place>>();
  for (const [page, standing] of pages) {
    standing.sort(([, { position: a }], [, { position: b }]) => {
      return a.line - b.line || a.column - b.column;
    });
    for (const [index, [message]] of standing.entries())
      addToGroup(places, message, { page, index });
  }
  return places;
}

/**
 * Says where entries stood when their catalog was synced last: entries have the
 * order of the pages that they refer to.
 *
 * @param entries - the entries of a catalog, in its order
 * @returns the places of those that refer to pages; obsolete ones do not
 * @example
 * entryPlaces(catalog.entries).get(entry); // [{ page: "docs/index.md", index: 3 }]
 */
export function entryPlaces(entries: readonly Entry[]): Map<Entry, Place[]> {
  const counts = new Map<string, number>();
  const places = new Map<Entry, Group<Place>>();
  for (const entry of entries) {
    const pages = new Set(entry.references.map(pageOf));
    for (const page of pages) {
      const index = counts.get(page) ?? 0;
      counts.set(page, index + 1);
      addToGroup(places, entry, { page, index });
    }
  }
  return places;
}

/** Pairs of first places, where both are known. */
export function anchorOf(
  wanted: readonly Place[] | undefined,
  available: readonly Place[] | undefined,
): Anchor[] {
  const [now] = wanted ?? [];
  const [before] = available ?? [];
  return now === undefined || before === undefined ? [] : [{ wanted: now, available: before }];
}

/** A reference without its line. */
function pageOf(reference: string): string {
  return reference.replace(/:\d+$/u, "");
}
