import type { EvidenceKind, Mark, Unit } from "../evidence/evidence.js";
import { lexical, weights } from "./weights.js";

/** A unit whose marks are numbers, so that two can be compared quickly. */
export interface Weighed {
  readonly unit: Unit;
  /** Marks that either page has somewhere, ascending. */
  readonly ids: Int32Array;
  /** What each of them says where the other unit has it too, in nats. */
  readonly gains: Float64Array;
  /** What is said against any pair of this unit until the other has its marks, in nats: 0 or less. */
  readonly base: number;
}

/** Gives a unit's marks their weights. */
export type Weigh = (unit: Unit) => Weighed;

/** Ids from here on are lexical. */
export const firstLexical: number = 2 ** 30;

/**
 * Counts the marks of both pages. A mark that few segments have says more:
 * the evidence of a shared one is `log(kept / frequency)`, the logarithm of
 * how much likelier it is in a counterpart than in any segment of the page.
 *
 * @param source - units of the source page
 * @param target - units of the localised page
 * @returns what weighs a unit of either page
 * @example
 * const weigh = weigher(source, target);
 */
export function weigher(source: readonly Unit[], target: readonly Unit[]): Weigh {
  const inSource = countMarks(source);
  const inTarget = countMarks(target);
  const ids = new Map<string, { id: number; weight: number }>();
  for (const [key, { mark, count }] of inSource) {
    const other = inTarget.get(key);
    if (other === undefined) continue;
    const frequency = Math.max(count / source.length, other.count / target.length);
    const { kept, share } = weights[mark.kind];
    const id = ids.size + (lexical.has(mark.kind) ? firstLexical : 0);
    ids.set(key, { id, weight: share * Math.max(0, Math.log(kept / frequency)) });
  }
  return (unit) => weighUnit(unit, ids);
}

function countMarks(units: readonly Unit[]): Map<string, { mark: Mark; count: number }> {
  const counts = new Map<string, { mark: Mark; count: number }>();
  for (const { marks } of units) {
    for (const mark of marks) {
      const key = keyOf(mark);
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { mark, count: 1 });
    }
  }
  return counts;
}

function keyOf({ kind, value }: Mark): string {
  return `${kind} ${value}`;
}

function weighUnit(
  unit: Unit,
  known: ReadonlyMap<string, { id: number; weight: number }>,
): Weighed {
  const ofKind = new Map<EvidenceKind, number>();
  for (const { kind } of unit.marks) ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
  let base = 0;
  const shared: { id: number; gain: number }[] = [];
  for (const mark of unit.marks) {
    const missing = lossOf(mark.kind, ofKind.get(mark.kind) ?? 1);
    base -= missing;
    const entry = known.get(keyOf(mark));
    if (entry) shared.push({ id: entry.id, gain: entry.weight / 2 + missing });
  }
  shared.sort((a, b) => a.id - b.id);
  return {
    unit,
    ids: Int32Array.from(shared, ({ id }) => id),
    gains: Float64Array.from(shared, ({ gain }) => gain),
    base,
  };
}

/** What a missing mark says against a pair, where the segment has so many of its kind. */
function lossOf(kind: EvidenceKind, count: number): number {
  const { kept, share, most } = weights[kind];
  return Math.min(-share * Math.log(1 - kept), most / count, most);
}
