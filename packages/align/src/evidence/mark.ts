/** What kind of mark a translation keeps; each has its weight in `score/weights.ts`. */
export type EvidenceKind =
  | "text"
  | "link"
  | "host"
  | "code"
  | "number"
  | "name"
  | "word"
  | "stem"
  | "around"
  | "learnt"
  | "entry";

/** One mark of a segment that its counterpart may share. */
export interface Mark {
  readonly kind: EvidenceKind;
  /** The kind and what was found: two segments share a mark where these are equal. */
  readonly key: string;
}

/**
 * Makes a mark.
 *
 * @param kind - what kind of mark it is
 * @param value - what was found
 * @returns the mark
 * @example
 * markOf("number", "50"); // { kind: "number", key: "number 50" }
 */
export function markOf(kind: EvidenceKind, value: string): Mark {
  return { kind, key: `${kind} ${value}` };
}
