import { alignPages } from "@dragoman/align";
import type { Page, Segment } from "@dragoman/model";
import type { EditedPage } from "./corpus.js";
import type { Case } from "./judge.js";
import { sameShape } from "./truth.js";

/**
 * Pairs the new source with the old translation. True is what follows from
 * old translation ↔ old source (same shape, see `truth.ts`) and old source ↔
 * new source: segments of equal kind and text in a longest common
 * subsequence, and between these, where as many were replaced as came, those
 * of one kind that share most of their words. What else lies between the same
 * two equal segments is not known, and not judged.
 */
export function judgedEdit(page: EditedPage): Case | undefined {
  const { oldSource, newSource, oldTarget } = page;
  const known = sameShape(oldSource, oldTarget);
  if (!known) return undefined;
  const versions = compareVersions(oldSource, newSource);
  const oldOf = new Map(
    newSource.segments.map((segment, index) => [segment, versions.oldOf[index]]),
  );
  const placeOf = new Map(oldTarget.segments.map((segment, index) => [segment, index]));
  const newIndex = new Map(newSource.segments.map((segment, index) => [segment, index]));
  const exist = new Set(
    newSource.segments.filter((segment) => {
      const old = oldOf.get(segment);
      return old !== undefined && known[old] === true;
    }),
  );
  return {
    name: page.name,
    alignment: alignPages(newSource, oldTarget, page.locale),
    exist,
    counterpart: (segment) => {
      const old = oldOf.get(segment);
      return old === undefined ? undefined : oldTarget.segments[old];
    },
    verdict: ({ segment, target }) => {
      const place = placeOf.get(target) ?? -1;
      const old = oldOf.get(segment);
      if (old === place) return known[place] === true ? "right" : "unknown";
      if (oldSource.segments[place]?.source === segment.source) return "right";
      const formerly = oldSource.segments[place];
      // Edited and moved: whether that is the same text still, truth does not know.
      if (formerly && isEdited(formerly, segment)) return "unknown";
      const gap = versions.newGap[newIndex.get(segment) ?? -1];
      const isOpen = old === undefined && gap !== undefined && gap === versions.oldGap[place];
      return isOpen || known[place] !== true ? "unknown" : "wrong";
    },
  };
}

interface Versions {
  /** For each new segment its old one, where that is known. */
  readonly oldOf: readonly (number | undefined)[];
  /** Number of equal segments before each one that is not equal; undefined for one that is. */
  readonly newGap: readonly (number | undefined)[];
  readonly oldGap: readonly (number | undefined)[];
}

function compareVersions(old: Page, next: Page): Versions {
  const equal = longestCommon(old.segments, next.segments);
  const oldOf: (number | undefined)[] = next.segments.map(() => undefined);
  const newGap: (number | undefined)[] = [...oldOf];
  const oldGap: (number | undefined)[] = old.segments.map(() => undefined);
  let from = { old: 0, next: 0 };
  for (const [count, pair] of [
    ...equal,
    { old: old.segments.length, next: next.segments.length },
  ].entries()) {
    const gone = old.segments.slice(from.old, pair.old);
    const came = next.segments.slice(from.next, pair.next);
    gone.forEach((_, index) => (oldGap[from.old + index] = count));
    came.forEach((_, index) => (newGap[from.next + index] = count));
    const isReplaced =
      gone.length === came.length && gone.every((segment, index) => isEdited(segment, came[index]));
    if (isReplaced) came.forEach((_, index) => (oldOf[from.next + index] = from.old + index));
    if (pair.next < next.segments.length) oldOf[pair.next] = pair.old;
    from = { old: pair.old + 1, next: pair.next + 1 };
  }
  return { oldOf, newGap, oldGap };
}

function isEdited(old: Segment, next: Segment | undefined): boolean {
  if (next?.kind !== old.kind) return false;
  const [a, b] = [words(old.source), words(next.source)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size) >= 0.5;
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Longest common subsequence of segments of equal kind and text. */
function longestCommon(
  old: readonly Segment[],
  next: readonly Segment[],
): { old: number; next: number }[] {
  const isEqual = (i: number, j: number): boolean =>
    old[i]?.source === next[j]?.source && old[i]?.kind === next[j]?.kind;
  const best = Array.from({ length: old.length + 1 }, () => new Int32Array(next.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = next.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = isEqual(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: { old: number; next: number }[] = [];
  for (let i = 0, j = 0; i < old.length && j < next.length;) {
    if (isEqual(i, j)) pairs.push({ old: i++, next: j++ });
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
