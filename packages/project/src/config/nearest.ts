import { distance } from "fastest-levenshtein";

/** Longer names are no slips of the pen, and need not be compared. */
const LONGEST = 64;

/**
 * Finds the name that was probably meant.
 *
 * @param found - what was written
 * @param names - what is valid
 * @returns the nearest name by edit distance, letter case not counted, or
 *   undefined when none is near (more than 2 edits, or 40% of the longer name)
 * @example
 * nearestName("locale", ["locales", "docs"]); // "locales"
 */
export function nearestName(found: string, names: readonly string[]): string | undefined {
  if (found.length > LONGEST) return undefined;
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of names) {
    const edits = distance(found.toLowerCase(), name.toLowerCase());
    const allowed = Math.max(2, Math.floor(Math.max(found.length, name.length) * 0.4));
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}
