import type { Unit } from "../evidence/evidence.js";
import type { EvidenceKind } from "../evidence/mark.js";
import { type Known, type Side, type Weighed, weighUnit } from "./weigh-unit.js";
import { leftKinds, lexical } from "./weights.js";

/** Gives a unit of one page its marks' weights. */
export type Weigh = (unit: Unit, side: Side) => Weighed;

/** Ids from here on are lexical. */
export const firstLexical: number = 2 ** 30;

/** Ids of marks that were learnt begin here, and at {@link firstLexical} and so many more: no other page has so many marks. */
export const firstLearnt: number = 2 ** 29;

/**
 * Counts the marks of both pages. Evidence is the logarithm of how much
 * likelier something is of a counterpart than of any segment of the page, so
 * a mark that few segments have says more.
 *
 * @param source - units of the source page
 * @param target - units of the localised page
 * @param first - where ids begin: marks that are weighed apart must have others
 * @returns what weighs a unit of either page
 * @example
 * const weigh = weigher(source, target);
 */
export function weigher(source: readonly Unit[], target: readonly Unit[], first = 0): Weigh {
  const inSource = countMarks(source);
  const inTarget = countMarks(target);
  const known = new Map<string, Known>();
  for (const [key, { kind, count }] of inSource) {
    const other = inTarget.get(key);
    if (other === undefined) continue;
    const frequency = Math.max(count / source.length, other.count / target.length);
    known.set(key, { id: first + known.size + (lexical.has(kind) ? firstLexical : 0), frequency });
  }
  return (unit, side) =>
    weighUnit(unit, side, known, side === "target" && isLeftAsItIs(unit, inSource));
}

/** Whether a target was left in the source language: most of its words are on the source page. */
function isLeftAsItIs({ marks }: Unit, inSource: ReadonlyMap<string, unknown>): boolean {
  let [words, known] = [0, 0];
  for (const { kind, key } of marks) {
    if (!leftKinds.has(kind)) continue;
    words++;
    if (inSource.has(key)) known++;
  }
  return known >= 2 && known >= 0.6 * words;
}

function countMarks(units: readonly Unit[]): Map<string, { kind: EvidenceKind; count: number }> {
  const counts = new Map<string, { kind: EvidenceKind; count: number }>();
  for (const { marks } of units) {
    for (const mark of marks) {
      const known = counts.get(mark.key);
      if (known) known.count++;
      else counts.set(mark.key, { kind: mark.kind, count: 1 });
    }
  }
  return counts;
}
