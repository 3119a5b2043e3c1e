import type { Unit } from "../evidence/evidence.js";

/** How long a translation is, given how long its source is. Lengths are in UTF-16 units. */
export interface LengthModel {
  /** Mean number of target units per source unit. */
  readonly ratio: number;
  /** Variance of the target's length per unit of its mean: Gale and Church found 6.8 for sentences. */
  readonly variance: number;
  /** Mean and variance of the logarithm of the lengths of the localised page's segments. */
  readonly log: { readonly mean: number; readonly variance: number };
}

/** Variance per unit of length that Gale and Church found over English, French and German. */
const initialVariance = 6.8;

/** The rounding of short texts: "OK" and "Va bene" differ by more than a share of their length. */
const leastVariance = 9;

/** Share of translations whose length says nothing: half translated, or with a note of the translator. */
const odd = 0.03;

/**
 * A first guess from the lengths of both pages as a whole, without what was
 * left in the source language: of a page half in Japanese, one half is as
 * long as its source and the other half not half as long.
 *
 * @param source - units of the source page
 * @param target - units of the localised page
 * @returns the model to begin with
 * @example
 * initialLengths(source, target).ratio; // 1.1 for Italian, 0.45 for Japanese
 */
export function initialLengths(source: readonly Unit[], target: readonly Unit[]): LengthModel {
  const logs = target.map(({ length }) => Math.log(1 + length));
  const mean = average(logs);
  const spread = average(logs.map((log) => (log - mean) ** 2));
  const [own, others] = [textsOf(source), textsOf(target)];
  const ratio =
    (100 + total(target.filter(({ text }) => !own.has(text)))) /
    (100 + total(source.filter(({ text }) => !others.has(text))));
  return {
    ratio: Math.min(3, Math.max(0.2, ratio)),
    variance: initialVariance,
    log: { mean, variance: Math.max(0.25, spread) },
  };
}

/**
 * What two lengths say about a pair: how much likelier the target's length is
 * for a translation of this source than for any segment of the page. The
 * former is Gale and Church's normal distribution with a variance that grows
 * with the length (1993, "A program for aligning sentences in bilingual
 * corpora", Computational Linguistics 19(1), §3.2).
 *
 * @param source - length of the source
 * @param target - length of the target
 * @param model - how lengths go on these pages
 * @returns evidence in nats; never less than `log(0.03)`
 * @see https://aclanthology.org/J93-1004/
 * @example
 * lengthEvidence(200, 220, model); // about 2
 */
export function lengthEvidence(source: number, target: number, model: LengthModel): number {
  if (source === 0 && target === 0) return 0;
  const mean = source * model.ratio;
  // As many implementations do, the variance is that of both lengths, so that neither side rules.
  const variance = leastVariance + (model.variance * (mean + target)) / 2;
  const log = Math.log(1 + target);
  const expected = Math.exp(-((target - mean) ** 2) / (2 * variance)) / Math.sqrt(variance);
  const any =
    Math.exp(-((log - model.log.mean) ** 2) / (2 * model.log.variance)) /
    Math.sqrt(model.log.variance) /
    (1 + target);
  return Math.log(odd + ((1 - odd) * expected) / Math.max(any, 1e-9));
}

/**
 * Estimates the model anew from pairs of which the target is not its source left as it is.
 *
 * @param pairs - lengths of pairs, with how sure they are
 * @param model - the model that found them
 * @returns a better one
 * @example
 * estimatedLengths([{ source: 100, target: 110, weight: 1 }], model);
 */
export function estimatedLengths(
  pairs: readonly { readonly source: number; readonly target: number; readonly weight: number }[],
  model: LengthModel,
): LengthModel {
  let [sources, targets] = [100, 100 * model.ratio];
  for (const { source, target, weight } of pairs) {
    sources += weight * source;
    targets += weight * target;
  }
  const ratio = targets / sources;
  // Ten pairs' worth of what is known beforehand, so that two pairs do not make a law.
  let [deviation, count] = [10 * initialVariance, 10];
  for (const { source, target, weight } of pairs) {
    const mean = source * ratio;
    if (mean + target === 0) continue;
    deviation += (weight * Math.min((target - mean) ** 2, 9 * 20 * mean)) / ((mean + target) / 2);
    count += weight;
  }
  return { ...model, ratio, variance: Math.min(30, Math.max(2, deviation / count)) };
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function textsOf(units: readonly Unit[]): Set<string> {
  return new Set(units.map(({ text }) => text));
}

function total(units: readonly Unit[]): number {
  return units.reduce((sum, { length }) => sum + length, 0);
}
