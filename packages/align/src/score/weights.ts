import type { EvidenceKind } from "../evidence/evidence.js";

/** How a kind of mark speaks for or against a pair. */
export interface Weight {
  /** Share of the marks of the source that a true counterpart has. */
  readonly kept: number;
  /** Share of the evidence that counts: marks of one segment come together. */
  readonly share: number;
  /** Most that missing marks of this kind can speak against a pair, in nats. */
  readonly most: number;
}

export const weights: Readonly<Record<EvidenceKind, Weight>> = {
  text: { kept: 0.3, share: 0.5, most: 0 },
  link: { kept: 0.93, share: 0.8, most: 5 },
  host: { kept: 0.96, share: 0.4, most: 2 },
  code: { kept: 0.95, share: 0.7, most: 4 },
  number: { kept: 0.9, share: 0.7, most: 3 },
  name: { kept: 0.5, share: 0.5, most: 2 },
  word: { kept: 0.2, share: 0.4, most: 0 },
  stem: { kept: 0.3, share: 0.25, most: 0 },
  around: { kept: 0.97, share: 0.7, most: 4 },
};

/** Kinds whose evidence is damped together: a sentence left in the source language shares all of its words. */
export const lexical: ReadonlySet<EvidenceKind> = new Set(["text", "name", "word", "stem"]);
