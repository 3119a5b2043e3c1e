import { type Entry, messageKey } from "@dragoman/catalog";
import type { Place } from "./nearest/message.js";
import { entryPlaces } from "./places.js";
import type { SyncContext } from "./stage.js";
import type { Template } from "./template.js";

/** What is known of where entries stood and stand. */
export interface Standing {
  /** Where an entry stood when its catalog was synced last. */
  readonly placesOf: (entry: Entry) => readonly Place[];
  /** Whether a message with the entry's text and context is on a page now. */
  readonly stands: (entry: Entry, page: string) => boolean;
}

const NOWHERE: readonly Place[] = [];

/**
 * Says where entries stood and stand; it finds that out when it is first asked.
 *
 * @param context - the catalog, its template, and the memory, which knows about other catalogs
 * @returns what can be asked
 * @example
 * standingOf(context).placesOf(entry); // [{ page: "docs/index.md", index: 3 }]
 */
export function standingOf({
  catalog,
  memory,
  template,
}: Pick<SyncContext, "catalog" | "memory" | "template">): Standing {
  let before: ReadonlyMap<Entry, readonly Place[]> | undefined;
  let pages: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    placesOf: (entry) => {
      // What is obsolete has no place: the memory need not be asked.
      if (entry.obsolete || entry.references.length === 0) return NOWHERE;
      before ??= entryPlaces(catalog.entries);
      return before.get(entry) ?? memory.placesOf(entry);
    },
    stands: (entry, page) =>
      (pages ??= pagesOf(template)).get(messageKey(entry))?.has(page) === true,
  };
}

/** By message: the pages that it is on. */
function pagesOf({ messages }: Template): Map<string, ReadonlySet<string>> {
  return new Map(
    messages.map((message) => [
      messageKey(message),
      new Set(message.occurrences.map(({ page }) => page)),
    ]),
  );
}
