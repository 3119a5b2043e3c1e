import type { Unit } from "../evidence/evidence.js";
import type { EvidenceKind } from "../evidence/mark.js";
import { leftKinds, leftWord, type Weight, weights } from "./weights.js";

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

/** Which page a unit is of. */
export type Side = "source" | "target";

/** A mark that both pages have. */
export interface Known {
  readonly id: number;
  /** Share of the segments that have it, on the page that has more. */
  readonly frequency: number;
}

/**
 * Gives the marks of a unit their weights.
 *
 * @param unit - the unit
 * @param side - the page that it is of
 * @param known - by key: marks that both pages have
 * @param isLeft - whether it is a target that was left in the source language
 * @returns what is said for and against its pairs
 * @example
 * weighUnit(unit, "source", known, false).base; // -3.2
 */
export function weighUnit(
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
