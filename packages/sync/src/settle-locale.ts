import type { Catalog } from "@dragoman/catalog";
import type { CarryChoice } from "./carry/classes.js";
import type { Decision } from "./decision.js";
import { foldSpaces } from "./fold.js";
import { memoryOf } from "./memory.js";
import { syncCatalog, type SyncResult } from "./sync-catalog.js";
import type { Template } from "./template.js";

/** A catalog of a locale after its sync, and the template that it was synced with. */
export interface SyncedCatalog extends SyncResult {
  readonly template: Template;
}

/**
 * Lets the catalogs of a locale find what their syncs brought to light. Where a
 * translation lost the markup at its edges, it is now that of a text which
 * another catalog may have, too, untranslated: without this, only the next sync
 * would see it, and a second sync has to change nothing.
 *
 * @param synced - all catalogs of the locale, each synced by itself
 * @param orphans - catalogs that belong to no page any more
 * @param carry - which classes of edits are carried, as in the sync of each
 * @param attributes - names of attributes of components that are texts, as in the sync of each
 * @returns the same, in their order; the very same objects where nothing was found
 * @example
 * settleLocale([{ ...syncCatalog({ catalog, template, memory }), template }], []);
 */
export function settleLocale<One extends SyncedCatalog>(
  synced: readonly One[],
  orphans: readonly Catalog[],
  carry?: CarryChoice,
  attributes?: readonly string[],
): readonly One[] {
  if (synced.length < 2 || !synced.some(hasLostEdges)) return synced;
  const memory = memoryOf(
    synced.map(({ catalog }) => catalog),
    orphans,
  );
  return synced.map((one) => {
    const { catalog, template } = one;
    const again = syncCatalog({ catalog, template, memory, carry, attributes });
    const changed = new Map(
      again.decisions.flatMap((decision) =>
        decision.outcome === "moved" ? [[decision.message, decision] as const] : [],
      ),
    );
    if (changed.size === 0) return one;
    const decisions = one.decisions.map((before) => changed.get(before.message) ?? before);
    return { ...one, catalog: again.catalog, decisions };
  });
}

/**
 * Whether any translation of a catalog lost the markup at its edges.
 *
 * @param synced - a catalog after its sync
 * @example
 * hasLostEdges(syncCatalog({ catalog, template })); // then settleLocale may have something to do
 */
export function hasLostEdges({ decisions }: Pick<SyncResult, "decisions">): boolean {
  return decisions.some(lostEdges);
}

/** Whether a message has its own entry, whose msgid was another one in more than white space. */
function lostEdges({ outcome, message, previous }: Decision): boolean {
  if (outcome !== "exact" || message === undefined || previous === undefined) return false;
  return foldSpaces(previous) !== foldSpaces(message.msgid);
}
