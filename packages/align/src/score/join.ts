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
 * Makes one unit of each two neighbours, as a translator may have done.
 *
 * @param units - the units of a page
 * @returns for each unit, itself and the next one as one; undefined where no one would write them so
 * @example
 * joinedUnits(units)[0]?.length; // that of both, and of a space
 */
export function joinedUnits(units: readonly Unit[]): (Unit | undefined)[] {
  return units.map((unit, index) => {
    const next = units[index + 1];
    return next && joined(unit, next);
  });
}

function joined(first: Unit, second: Unit): Unit | undefined {
  const { kind } = first.shape;
  if (kind !== second.shape.kind || !prose.has(kind)) return undefined;
  if (first.length < shortest || second.length < shortest) return undefined;
  const marks = new Map(
    [...first.marks, ...second.marks]
      .filter((mark) => mark.kind !== "text")
      .map((mark) => [mark.key, mark]),
  );
  const text = `${first.text} ${second.text}`;
  return { ...first, text, length: first.length + 1 + second.length, marks: [...marks.values()] };
}
