import type { SegmentKind } from "@dragoman/model";
import type { Unit } from "../evidence/evidence.js";

/** Kinds whose neighbours may be one block on the other page. */
const prose: ReadonlySet<SegmentKind> = new Set([
  "paragraph",
  "list-item",
  "blockquote",
  "definition",
  "footnote",
  "html",
]);

/** What is shorter is a label, not a part of a thought that was cut. */
const shortest = 20;

/**
 * Makes one unit of two neighbours, as a translator may have done.
 *
 * @param first - a unit
 * @param second - the next one of its page
 * @returns both as one, or undefined where no one would write them as one
 * @example
 * joinUnits(first, second)?.length; // first.length + 1 + second.length
 */
export function joinUnits(first: Unit, second: Unit): Unit | undefined {
  const { kind } = first.shape;
  if (kind !== second.shape.kind || !prose.has(kind)) return undefined;
  if (first.length < shortest || second.length < shortest) return undefined;
  const marks = new Map(
    [...first.marks, ...second.marks]
      .filter((mark) => mark.kind !== "text")
      .map((mark) => [`${mark.kind} ${mark.value}`, mark]),
  );
  return { ...first, length: first.length + 1 + second.length, marks: [...marks.values()] };
}
