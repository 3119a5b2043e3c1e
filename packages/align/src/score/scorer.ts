import type { Unit } from "../evidence/evidence.js";
import { type ShapeEvidence, shapeEvidence } from "./kinship.js";
import { lengthEvidence, type LengthModel } from "./length.js";
import { firstLexical, type Weigh, type Weighed, weigher } from "./weigh.js";

/** Two pages, ready to be compared. */
export interface Comparison {
  readonly source: readonly Weighed[];
  readonly target: readonly Weighed[];
  readonly shapes: ShapeEvidence;
  readonly weigh: Weigh;
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
    shapes: shapeEvidence(target),
    weigh,
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
    const [a = 0, b = 0] = [source.ids[i], target.ids[j]];
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
