import type { Unit } from "../evidence/evidence.js";
import type { Match } from "./match.js";

/** From here on a pair of the first alignment teaches words. */
const surely = 0.8;

/** From here on a pair of the first alignment needs no second one. */
const settled = 0.99;

/**
 * Says whether a first alignment leaves nothing open, so that there is nothing
 * that a second one could tell: many pages are parallel.
 *
 * @param matches - pairs with their probabilities
 * @param sources - number of units of the source page
 * @param targets - number of units of the localised page
 * @returns whether each unit of either page surely has its counterpart
 * @example
 * isSettled([{ source: 0, sources: 1, target: 0, targets: 1, probability: 1 }], 1, 1); // true
 */
export function isSettled(matches: readonly Match[], sources: number, targets: number): boolean {
  const sure = matches.filter(({ probability }) => probability > settled);
  return (
    sure.reduce((sum, match) => sum + match.sources, 0) === sources &&
    sure.reduce((sum, match) => sum + match.targets, 0) === targets
  );
}

/**
 * Chooses pairs that words can be learnt from: sure, one with one, and
 * translated, not left in the source language.
 *
 * @param matches - pairs with their probabilities
 * @param source - units of the source page
 * @param target - units of the localised page
 * @returns those pairs, in their order
 * @example
 * lexiconOf(source, target, translatedPairs(matches, source, target));
 */
export function translatedPairs(
  matches: readonly Match[],
  source: readonly Unit[],
  target: readonly Unit[],
): readonly Match[] {
  return matches.filter(
    (match) =>
      match.probability > surely &&
      match.sources === 1 &&
      match.targets === 1 &&
      source[match.source]?.text !== target[match.target]?.text,
  );
}

/**
 * Takes the lengths of a pair that says something of how long translations are.
 *
 * @param match - the pair
 * @param from - units of the source page
 * @param to - units of the localised page
 * @returns its lengths, or nothing where it is split, or left in the source language
 * @example
 * estimatedLengths(matches.flatMap((match) => lengthsOf(match, source, target)), model);
 */
export function lengthsOf(
  { source, sources, target, targets, probability }: Match,
  from: readonly Unit[],
  to: readonly Unit[],
): { source: number; target: number; weight: number }[] {
  const [a, b] = [from[source], to[target]];
  return sources === 1 && targets === 1 && a && b && a.text !== b.text
    ? [{ source: a.length, target: b.length, weight: probability }]
    : [];
}
