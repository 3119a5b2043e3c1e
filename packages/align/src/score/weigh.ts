import type { Unit } from "../evidence/evidence.js";
import type { EvidenceKind } from "../evidence/mark.js";
import { leftKinds, leftWord, lexical, type Weight, weights } from "./weights.js";

/** A unit whose marks are numbers, so that two can be compared quickly. */
export interface Weighed {
  readonly unit: Unit;
  /** Its marks that the other page has somewhere, ascending. */
  readonly ids: Int32Array;
  /** Half of what each of them says where the other unit has it too, in nats. */
  readonly gains: Float64Array;
  /** What each of them has in `base`, and no longer says against a pair where the other unit has it too. */
  readonly losses: Float64Array;
  /** What is said against any pair of this unit until the other has its marks, in nats: 0 or less. */
  readonly base: number;
}

/** Gives a unit of one page its marks' weights. */
export type Weigh = (unit: Unit, side: Side) => Weighed;

/** Which page a unit is of. */
export type Side = "source" | "target";

/** Ids from here on are lexical. */
export const firstLexical: number = 2 ** 30;

/** Ids of marks that were learnt begin here, and at {@link firstLexical} and so many more: no other page has so many marks. */
export const firstLearnt: number = 2 ** 29;

/** A mark that both pages have. */
interface Known {
  readonly id: number;
  /** Share of the segments that have it, on the page that has more. */
  readonly frequency: number;
}

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

function weighUnit(
  unit: Unit,
  side: Side,
  known: ReadonlyMap<string, Known>,
  isLeft: boolean,
): Weighed {
  const losses = new Map<EvidenceKind, number>();
  const told: { kind: EvidenceKind; weight: Weight; entry: Known | undefined; loss: number }[] = [];
  for (const { kind, key } of unit.marks) {
    const weight = isLeft && leftKinds.has(kind) ? leftWord : weights[kind];
    const entry = known.get(key);
    // A word that the other page has nowhere says nothing; most are such.
    if (entry === undefined && weight.nowhere === 1) continue;
    const loss = lossOf(weight, side, entry?.frequency);
    losses.set(kind, (losses.get(kind) ?? 0) + loss);
    told.push({ kind, weight, entry, loss });
  }
  let base = 0;
  const shared: { id: number; gain: number; loss: number }[] = [];
  for (const { kind, weight, entry, loss } of told) {
    const ownLoss = loss * Math.min(1, weight.most / Math.max(1e-9, losses.get(kind) ?? 0));
    base -= ownLoss;
    if (entry)
      shared.push({ id: entry.id, gain: gainOf(weight, entry.frequency) / 2, loss: ownLoss });
  }
  shared.sort((a, b) => a.id - b.id);
  return {
    unit,
    ids: Int32Array.from(shared, ({ id }) => id),
    gains: Float64Array.from(shared, ({ gain }) => gain),
    losses: Float64Array.from(shared, ({ loss }) => loss),
    base,
  };
}

/** What it says that both have a mark. */
function gainOf({ source, target, share }: Weight, frequency: number): number {
  return share * Math.max(0, Math.log(Math.min(source, target) / frequency));
}

/** What it says that one has a mark and the other has not. */
function lossOf(weight: Weight, side: Side, frequency: number | undefined): number {
  return frequency === undefined
    ? -weight.share * Math.log(weight.nowhere)
    : weight.share * Math.max(0, Math.log((1 - frequency) / (1 - weight[side])));
}
