import { type Entry, isHeader, messageKey } from "@dragoman/catalog";
import { grouped } from "@dragoman/model";
import { foldedKey } from "./fold.js";
import { hasText, isCurrent } from "./memory.js";
import type { SyncContext } from "./stage.js";

/** What {@link contextOf} finds out by itself, most of it when it is first asked. */
type Indexed = "byKey" | "byFoldedKey" | "isNeeded" | "isNew" | "unused";

/** Indexes a catalog for the stages. */
export function contextOf(given: Omit<SyncContext, Indexed>): SyncContext {
  const { catalog, taken, template } = given;
  const entries = catalog.entries.filter((entry) => !isHeader(entry));
  const byKey = grouped(entries, messageKey);
  let needed: ReadonlySet<string> | undefined;
  const isNeeded: SyncContext["isNeeded"] = (text) =>
    (needed ??= new Set(template.messages.map(messageKey))).has(messageKey(text));
  let byFoldedKey: Map<string, Entry[]> | undefined;
  return {
    ...given,
    byKey,
    byFoldedKey: () =>
      (byFoldedKey ??= grouped(
        entries.filter((entry) => !isNeeded(entry)),
        foldedKey,
      )),
    isNeeded,
    isNew: (message) => !isCurrent(byKey.get(messageKey(message))),
    unused: () =>
      entries.filter((entry) => !taken.has(entry) && hasText(entry) && !isNeeded(entry)),
  };
}
