import type { Page } from "@dragoman/model";
import { codesIn } from "./code.js";
import { linksIn, linkEvidence } from "./links.js";
import { type Mark, markOf } from "./mark.js";
import { numbersIn } from "./numbers.js";
import { type Shape, shapeOf } from "./shape.js";
import { edgesOf, surroundingsOf } from "./surroundings.js";
import { withoutMarkup, wordEvidence } from "./words.js";

/** A segment as far as alignment needs to know it. */
export interface Unit {
  /** Its index among the page's segments. */
  readonly index: number;
  readonly shape: Shape;
  /** Its source, white space folded. */
  readonly text: string;
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
 * unitsOf(page)[0]?.marks; // [{ kind: "link", key: "link signal.org" }, …]
 */
export function unitsOf(page: Page): Unit[] {
  return page.segments.map((segment, index) => {
    const edges = edgesOf(page, index);
    const prose = withoutMarkup(segment.source);
    const text = segment.source.replace(/\s+/g, " ").trim();
    const marks: Mark[] = [
      markOf("text", text),
      ...linksIn(segment.source).flatMap(linkEvidence),
      ...codesIn(segment.source).map((value) => markOf("code", value)),
      ...numbersIn(prose).map((value) => markOf("number", value)),
      ...wordEvidence(prose),
      ...surroundingsOf(edges).map((value) => markOf("around", value)),
    ];
    return {
      index,
      shape: shapeOf(segment.kind, edges.lead),
      text,
      length: prose.trim().length,
      marks: eachOnce(marks),
    };
  });
}

function eachOnce(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [mark.key, mark])).values()];
}
