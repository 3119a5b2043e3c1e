import type { SegmentKind } from "@dragoman/model";
import type { Unit } from "../evidence/evidence.js";
import type { Shape } from "../evidence/shape.js";

/** Kinds that stand for one another on a damaged page: a list that a platform turned into HTML is still its items. */
const families: readonly (readonly SegmentKind[])[] = [
  [
    "paragraph",
    "list-item",
    "blockquote",
    "html",
    "definition",
    "footnote",
    "term",
    "summary",
    "admonition-title",
    "tab-title",
    "table-cell",
    "link-text",
  ],
  ["alt", "title", "attribute", "abbreviation"],
  ["heading"],
  ["front-matter"],
  ["value", "name"],
];

const familyOf: ReadonlyMap<SegmentKind, number> = new Map(
  families.flatMap((kinds, index) => kinds.map((kind) => [kind, index] as const)),
);

/** What kinds say about a pair of shapes. */
export type ShapeEvidence = (source: Shape, target: Shape) => number;

/**
 * Counts the shapes of a page: the rarer one is, the more it says that both
 * segments have it.
 *
 * @param target - units of the localised page
 * @returns what says, in nats, how two shapes speak for a pair
 * @example
 * shapeEvidence(target)({ kind: "heading", level: 2 }, { kind: "heading", level: 3 }); // -2
 */
export function shapeEvidence(target: readonly Unit[]): ShapeEvidence {
  const counts = new Map<string, number>();
  for (const { shape } of target) counts.set(nameOf(shape), (counts.get(nameOf(shape)) ?? 0) + 1);
  return (a, b) => {
    if (a.kind !== b.kind) return familyOf.get(a.kind) === familyOf.get(b.kind) ? -3 : -8;
    if (a.level !== b.level) return -2;
    return 0.7 * Math.log(target.length / Math.max(1, counts.get(nameOf(b)) ?? 1));
  };
}

function nameOf({ kind, level }: Shape): string {
  return `${kind} ${level}`;
}
