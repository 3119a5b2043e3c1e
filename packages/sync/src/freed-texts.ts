import { hasText, type Memory } from "./memory.js";
import type { SyncedCatalog } from "./settle-locale.js";
import type { Remembered } from "./spare.js";
import { SpareIndex } from "./spare-index.js";

/**
 * Lets the catalogs of a locale use what their syncs left without a page: while one is synced, what another one
 * has looks as if its page still needed it, so that a text which moved to another page and was edited, in the same
 * commit, would not find its translation.
 *
 * @param synced - all catalogs of the locale, each synced by itself
 * @param memory - what they were synced with
 * @param sync - syncs one of them once more, from what it was before, with another memory
 * @returns the same, in their order; the very same objects where nothing more was found
 * @example
 * useFreedTexts(synced, memory, (one, more) => ({ ...one, ...syncCatalog({ ...one.from, memory: more }) }));
 */
export function useFreedTexts<One extends SyncedCatalog>(
  synced: readonly One[],
  memory: Memory,
  sync: (one: One, memory: Memory) => One,
): readonly One[] {
  const freed = synced.flatMap(freedBy);
  const isOther = ({ catalog }: One): boolean => freed.some((one) => one.catalog !== catalog.path);
  const wanting = synced.filter((one) => newIn(one) > 0 && isOther(one));
  if (wanting.length === 0) return synced;
  const more = withFreed(memory, freed);
  return synced.map((one) => {
    if (!wanting.includes(one)) return one;
    const again = sync(one, more);
    return newIn(again) < newIn(one) ? again : one;
  });
}

function freedBy({ catalog: { path }, decisions }: SyncedCatalog): Remembered[] {
  return decisions.flatMap(({ outcome, sources: [entry] }) =>
    outcome === "obsolete" && entry !== undefined && hasText(entry) ? { entry, catalog: path } : [],
  );
}

function newIn({ decisions }: SyncedCatalog): number {
  return decisions.filter(({ outcome }) => outcome === "new").length;
}

/** The same memory, in which no page needs these any more. */
function withFreed(memory: Memory, freed: readonly Remembered[]): Memory {
  const index = new SpareIndex(freed.map((one) => ({ ...one, inUse: false })));
  const entries = new Set(freed.map(({ entry }) => entry));
  return {
    ...memory,
    near: (wanted) => {
      const near = memory.near(wanted).filter(({ entry }) => !entries.has(entry));
      return wanted.inUse ? near : [...near, ...index.near(wanted)];
    },
  };
}
