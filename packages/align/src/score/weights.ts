import type { EvidenceKind } from "../evidence/mark.js";

/** How a kind of mark speaks for or against a pair. Shares are between 0 and 1. */
export interface Weight {
  /** Of the marks of a source segment that stand somewhere on the localised page, those that its translation has. */
  readonly source: number;
  /** Of the marks of a translation that stand somewhere on the source page, those that its source has. */
  readonly target: number;
  /** Of all marks, those that the other page has nowhere although the segment has a counterpart there. 1: it says nothing. */
  readonly nowhere: number;
  /** How much of this evidence counts: marks of one segment come together, and are no independent witnesses. */
  readonly share: number;
  /** Most that missing marks of this kind can speak against a pair, in nats. */
  readonly most: number;
}

/**
 * Counted over 7,600 translated pairs in Italian and French whose truth is
 * known (`scripts/bench-align/truth.ts`), and then made more cautious where a
 * site is not kept by a platform that copies links: `link`, `host`, `around`
 * and `code` were kept by 99% and more. Arabic and Japanese had no part in it.
 * `learnt`, `entry` and `leftWord` were not counted but chosen, by what
 * `scripts/bench-align` found in French and Arabic pages with blocks deleted,
 * inserted and swapped, and in the real edits of Italian and French ones.
 */
export const weights: Readonly<Record<EvidenceKind, Weight>> = {
  text: { source: 0.9, target: 0.998, nowhere: 1, share: 0.9, most: 6 },
  link: { source: 0.98, target: 0.98, nowhere: 0.03, share: 0.8, most: 6 },
  host: { source: 0.96, target: 0.96, nowhere: 0.1, share: 0.4, most: 2 },
  code: { source: 0.98, target: 0.98, nowhere: 0.15, share: 0.8, most: 5 },
  number: { source: 0.97, target: 0.98, nowhere: 0.1, share: 0.8, most: 4 },
  name: { source: 0.85, target: 0.98, nowhere: 1, share: 0.5, most: 5 },
  word: { source: 0.5, target: 0.87, nowhere: 1, share: 0.3, most: 8 },
  stem: { source: 0.8, target: 0.87, nowhere: 1, share: 0.25, most: 4 },
  around: { source: 0.98, target: 0.98, nowhere: 0.05, share: 0.8, most: 5 },
  learnt: { source: 0.5, target: 0.5, nowhere: 1, share: 0.4, most: 4 },
  entry: { source: 0.9, target: 0.9, nowhere: 1, share: 0.9, most: 4 },
};

/** Kinds whose evidence is damped together: a sentence left in the source language shares all of its words. */
export const lexical: ReadonlySet<EvidenceKind> = new Set([
  "text",
  "name",
  "word",
  "stem",
  "learnt",
]);

/** Words and names of a target that was left in the source language: its source has them, or it is another one's. */
export const leftWord: Weight = { source: 0.9, target: 0.98, nowhere: 0.1, share: 0.4, most: 8 };

/** The marks that {@link leftWord} is for. */
export const leftKinds: ReadonlySet<EvidenceKind> = new Set(["name", "word"]);
