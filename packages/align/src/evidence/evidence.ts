import type { Page } from "@dragoman/model";
import { codesIn } from "./code.js";
import { linksIn, linkEvidence } from "./links.js";
import { numbersIn } from "./numbers.js";
import { type Shape, shapeOf } from "./shape.js";
import { edgesOf, surroundingsOf } from "./surroundings.js";
import { proseOf, wordEvidence } from "./words.js";

/** What kind of mark a translation keeps; each has its weight in `score/weights.ts`. */
export type EvidenceKind =
  "text" | "link" | "host" | "code" | "number" | "name" | "word" | "stem" | "around";

/** One mark of a segment that its counterpart may share. */
export interface Mark {
  readonly kind: EvidenceKind;
  readonly value: string;
}

/** A segment as far as alignment needs to know it. */
export interface Unit {
  /** Its index among the page's segments. */
  readonly index: number;
  readonly shape: Shape;
  /** Number of UTF-16 units of its prose, without URLs, tags and code. */
  readonly length: number;
  /** Each mark once. */
  readonly marks: readonly Mark[];
}

/**
 * Describes each of a page's segments for alignment.
 *
 * @param page - a page, split
 * @returns one unit per segment, in order
 * @example
 * unitsOf(page)[0]?.marks; // [{ kind: "link", value: "signal.org" }, …]
 */
export function unitsOf(page: Page): Unit[] {
  return page.segments.map((segment, index) => {
    const edges = edgesOf(page, index);
    const prose = proseOf(segment.source);
    const marks: Mark[] = [
      { kind: "text", value: segment.source.replace(/\s+/g, " ").trim() },
      ...linksIn(segment.source).flatMap(linkEvidence),
      ...codesIn(segment.source).map((value) => ({ kind: "code" as const, value })),
      ...numbersIn(prose).map((value) => ({ kind: "number" as const, value })),
      ...wordEvidence(prose),
      ...surroundingsOf(edges).map((value) => ({ kind: "around" as const, value })),
    ];
    return {
      index,
      shape: shapeOf(segment.kind, edges.lead),
      length: prose.trim().length,
      marks: eachOnce(marks),
    };
  });
}

function eachOnce(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [`${mark.kind} ${mark.value}`, mark])).values()];
}
