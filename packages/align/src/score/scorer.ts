import type { Unit } from "../evidence/evidence.js";
import { type ShapeEvidence, shapeEvidence } from "./kinship.js";
import { lengthEvidence, type LengthModel } from "./length.js";
import { joinedUnits } from "./join.js";
import { firstLexical, weigher } from "./weigh.js";
import type { Weighed } from "./weigh-unit.js";

/** Some units in a row: `from` up to, without, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Two pages, ready to be compared. */
export interface Comparison {
  readonly source: readonly Weighed[];
  readonly target: readonly Weighed[];
  /** For each unit, itself and the next one as one; undefined where they cannot be one block. */
  readonly joinedSource: readonly (Weighed | undefined)[];
  readonly joinedTarget: readonly (Weighed | undefined)[];
  readonly shapes: ShapeEvidence;
}

/** Words beyond this much evidence count for less: they come in sentences. */
const lexicalKnee = 6;

/** No evidence is stronger, so that one pair cannot outweigh a page. */
const strongest = 25;

/**
 * Makes two pages ready to be compared.
 *
 * @param source - units of the source page
 * @param target - units of the localised page
 * @returns the comparison
 * @example
 * const comparison = compare(unitsOf(source), unitsOf(target));
 */
export function compare(source: readonly Unit[], target: readonly Unit[]): Comparison {
  const weigh = weigher(source, target);
  return {
    source: source.map((unit) => weigh(unit, "source")),
    target: target.map((unit) => weigh(unit, "target")),
    joinedSource: joinedUnits(source).map((unit) => unit && weigh(unit, "source")),
    joinedTarget: joinedUnits(target).map((unit) => unit && weigh(unit, "target")),
    shapes: shapeEvidence(target),
  };
}

/**
 * Takes a part of each page, to be compared alone.
 *
 * @param comparison - the two pages
 * @param source - the part of the source page: indices, end-exclusive
 * @param target - the part of the localised page
 * @returns the part, with the evidence of the whole pages
 * @example
 * partOf(comparison, { from: 3, to: 8 }, { from: 10, to: 15 });
 */
export function partOf(comparison: Comparison, source: Range, target: Range): Comparison {
  return {
    source: comparison.source.slice(source.from, source.to),
    target: comparison.target.slice(target.from, target.to),
    joinedSource: comparison.joinedSource.slice(source.from, source.to),
    joinedTarget: comparison.joinedTarget.slice(target.from, target.to),
    shapes: comparison.shapes,
  };
}

/**
 * Sums up what is known of a pair: the logarithm of how much likelier it
 * would be seen of two counterparts than of two segments of these pages.
 *
 * @param comparison - the two pages
 * @param lengths - how lengths go on them
 * @param source - a unit of the source page
 * @param target - a unit of the localised page
 * @returns evidence in nats: above 0 speaks for the pair, below against it
 * @example
 * evidenceOf(comparison, lengths, source, target); // 7.3
 */
export function evidenceOf(
  comparison: Comparison,
  lengths: LengthModel,
  source: Weighed,
  target: Weighed,
): number {
  const sum =
    markEvidence(source, target) +
    comparison.shapes(source.unit.shape, target.unit.shape) +
    lengthEvidence(source.unit.length, target.unit.length, lengths);
  return Math.max(-strongest, Math.min(strongest, sum));
}

function markEvidence(source: Weighed, target: Weighed): number {
  let marks = source.base + target.base;
  let words = 0;
  for (let i = 0, j = 0; i < source.ids.length && j < target.ids.length;) {
    const a = source.ids[i] ?? 0;
    const b = target.ids[j] ?? 0;
    if (a === b) {
      const gain = (source.gains[i] ?? 0) + (target.gains[j] ?? 0);
      marks += (source.losses[i] ?? 0) + (target.losses[j] ?? 0);
      if (a >= firstLexical) words += gain;
      else marks += gain;
    }
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return marks + (words > lexicalKnee ? lexicalKnee + (words - lexicalKnee) * 0.3 : words);
}
