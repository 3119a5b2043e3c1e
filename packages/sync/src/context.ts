import { type Catalog, type Entry, isHeader, messageKey } from "@dragoman/catalog";
import { foldedKey } from "./fold.js";
import type { Memory } from "./memory.js";
import type { Template } from "./template.js";

/** What stages look up: a catalog as it was, indexed, and what is taken already. */
export interface SyncContext {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  /** Entries of texts that the template does not have, by their text with white space folded. */
  readonly byFoldedKey: () => ReadonlyMap<string, readonly Entry[]>;
  readonly taken: ReadonlySet<Entry>;
  readonly memory: Memory;
}

/** Indexes a catalog for the stages. */
export function contextOf(
  catalog: Catalog,
  template: Template,
  memory: Memory,
  taken: ReadonlySet<Entry>,
): SyncContext {
  const entries = catalog.entries.filter((entry) => !isHeader(entry));
  const byKey = grouped(entries, messageKey);
  let byFoldedKey: Map<string, Entry[]> | undefined;
  return {
    byKey,
    byFoldedKey: () => {
      if (byFoldedKey !== undefined) return byFoldedKey;
      const needed = new Set(template.messages.map(messageKey));
      const free = entries.filter((entry) => !needed.has(messageKey(entry)));
      return (byFoldedKey = grouped(free, foldedKey));
    },
    taken,
    memory,
  };
}

function grouped(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
