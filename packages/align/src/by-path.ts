import type { Page, Segment } from "@dragoman/model";
import type { Match } from "./sequence/match.js";

/**
 * Says whether the texts of a page say themselves where they stand: those of data files do.
 *
 * @param page - the page, split
 * @returns true where each of its texts has a path; false for a page without texts
 * @example
 * hasPaths({ path: "mkdocs.yml", text, segments }); // true
 */
export function hasPaths({ segments }: Page): boolean {
  return segments.length > 0 && segments.every(({ path }) => path !== undefined);
}

/**
 * Pairs the texts of a localised data file with those of its source by their
 * paths, which do not depend on the language. What is left is paired by the
 * end of the path, from the last step that something untranslated gave
 * (`=index.md`, `~index.md`), where only one text of either file has it: a section of a
 * navigation has another page first, and its other pages are still its pages.
 *
 * @param source - the source file, split
 * @param target - the localised file, split
 * @returns what belongs together, in the order of the source; no path is a guess
 * @example
 * matchesByPath(source, target)[0]; // { source: 0, target: 0, … }
 */
export function matchesByPath(source: Page, target: Page): Match[] {
  const partners = new Map<number, number>();
  for (const keyOf of [wholePath, endOfPath]) {
    const taken = new Set(partners.values());
    const [from, to] = [
      uniqueKeys(source, keyOf, (index) => partners.has(index)),
      uniqueKeys(target, keyOf, (index) => taken.has(index)),
    ];
    for (const [key, index] of from) {
      const partner = to.get(key);
      if (partner !== undefined) partners.set(index, partner);
    }
  }
  return [...partners]
    .sort(([one], [other]) => one - other)
    .map(([index, partner]) => ({
      source: index,
      sources: 1,
      target: partner,
      targets: 1,
      probability: 1,
    }));
}

function uniqueKeys(
  { segments }: Page,
  keyOf: (segment: Segment) => string | undefined,
  isPaired: (index: number) => boolean,
): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const [index, segment] of segments.entries()) {
    const key = isPaired(index) ? undefined : keyOf(segment);
    if (key === undefined || twice.has(key)) continue;
    if (found.delete(key)) twice.add(key);
    else found.set(key, index);
  }
  return found;
}

function wholePath({ kind, path = [] }: Segment): string {
  return JSON.stringify([kind, ...path]);
}

function endOfPath({ kind, path = [] }: Segment): string | undefined {
  const last = path.findLastIndex((step) => /^[=~]/.test(step));
  return last === -1 ? undefined : JSON.stringify([kind, ...path.slice(last)]);
}
