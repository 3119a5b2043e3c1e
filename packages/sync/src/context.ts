import { type Entry, isHeader, messageKey } from "@dragoman/catalog";
import { grouped } from "@dragoman/model";
import { foldedKey } from "./fold.js";
import type { SyncContext } from "./stage.js";

/** Indexes a catalog for the stages. */
export function contextOf(given: Omit<SyncContext, "byKey" | "byFoldedKey">): SyncContext {
  const { catalog, template } = given;
  const entries = catalog.entries.filter((entry) => !isHeader(entry));
  const byKey = grouped(entries, messageKey);
  let byFoldedKey: Map<string, Entry[]> | undefined;
  return {
    ...given,
    byKey,
    byFoldedKey: () => {
      if (byFoldedKey !== undefined) return byFoldedKey;
      const needed = new Set(template.messages.map(messageKey));
      const free = entries.filter((entry) => !needed.has(messageKey(entry)));
      return (byFoldedKey = grouped(free, foldedKey));
    },
  };
}
