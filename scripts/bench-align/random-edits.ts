import { alignPages } from "@dragoman/align";
import type { Page, Segment } from "@dragoman/model";
import type { PagePair } from "./corpus.js";
import type { Case } from "./judge.js";
import { type Chunk, chunksOf, pageOfChunks } from "./chunks.js";
import { random } from "./random.js";
import { sameShape } from "./truth.js";

/** How many blocks of a page are edited, per block and page. */
export interface Rates {
  readonly deleted: number;
  readonly inserted: number;
  readonly swapped: number;
}

/** A page pair of which truth is known. */
export interface KnownPair extends PagePair {
  readonly known: readonly boolean[];
}

/** Page pairs of the same shape. */
export function knownPairs(pairs: readonly PagePair[]): KnownPair[] {
  return pairs.flatMap((pair) => {
    const known = sameShape(pair.source, pair.target);
    return known && known.length > 0 ? [{ ...pair, known }] : [];
  });
}

/**
 * Edits both pages at random, each on its own, and pairs them. A pair is right
 * when its target is the translation of its source's text, wherever that
 * stands: a catalog has one entry for a text.
 */
export function editedCase(
  pair: KnownPair,
  others: readonly KnownPair[],
  rates: Rates,
  seed: number,
): Case {
  const next = random(seed);
  const sources = new Map<Segment, Segment>();
  const edit = (side: "source" | "target"): Page => {
    const foreign = (): Chunk | undefined => {
      const other = others[Math.floor(next() * others.length)];
      if (other === undefined || other.name === pair.name) return undefined;
      const chunks = chunksOf(other[side], originals(other, side)).filter(isMovable);
      return chunks[Math.floor(next() * chunks.length)];
    };
    const chunks = edited(chunksOf(pair[side], originals(pair, side)), foreign, rates, next);
    return pageOfChunks(pair[side].path, chunks, sources);
  };
  const [source, target] = [edit("source"), edit("target")];
  const unknown = new Set(pair.source.segments.filter((_, index) => pair.known[index] === false));
  const present = new Map<Segment, Segment>();
  for (const segment of target.segments) {
    const original = sources.get(segment);
    if (original) present.set(original, segment);
  }
  const counterpart = (segment: Segment): Segment | undefined => {
    const original = sources.get(segment);
    return original && present.get(original);
  };
  return {
    name: `${pair.locale} ${pair.name}`,
    alignment: alignPages(source, target, pair.locale),
    exist: new Set(
      source.segments.filter((segment) => {
        const original = sources.get(segment);
        return original !== undefined && present.has(original) && !unknown.has(original);
      }),
    ),
    counterpart,
    verdict: ({ segment, target: found }) => {
      const original = sources.get(found);
      if (original === undefined || unknown.has(original)) return "unknown";
      return original.source === segment.source ? "right" : "wrong";
    },
  };
}

/** For each segment of a page the source segment that it says: that is what is true. */
function originals(pair: KnownPair, side: "source" | "target"): ReadonlyMap<Segment, Segment> {
  return new Map(
    pair[side].segments.flatMap((segment, index) => {
      const original = pair.source.segments[index];
      return original ? [[segment, original] as const] : [];
    }),
  );
}

function isMovable(chunk: Chunk): boolean {
  return (
    chunk.segments.length > 0 &&
    chunk.segments.every(({ segment }) => segment.kind !== "front-matter")
  );
}

function edited(
  chunks: readonly Chunk[],
  foreign: () => Chunk | undefined,
  rates: Rates,
  next: () => number,
): Chunk[] {
  const result: Chunk[] = [];
  for (const chunk of chunks) {
    if (isMovable(chunk)) {
      if (next() < rates.inserted) {
        const other = foreign();
        if (other) result.push(other);
      }
      if (next() < rates.deleted) continue;
      const last = result.at(-1);
      if (last && isMovable(last) && next() < rates.swapped) {
        result.splice(-1, 1, chunk, last);
        continue;
      }
    }
    result.push(chunk);
  }
  return result;
}
