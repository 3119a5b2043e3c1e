import type { Page, Segment } from "@dragoman/model";
import { traitDistance, type Traits } from "./traits.js";

/** A page and its traits. */
export interface TraitPage {
  readonly page: Page;
  readonly traits: Traits;
}

/** What a segment without a counterpart costs. */
const LEFT_COST = 6;
/** What a pair costs in addition whose kinds differ. */
const KIND_COST = 4;
/** What each link, number or name costs that only one side has. */
const TRAIT_COST = 1.5;
/** However much longer a target is than it should be, it costs no more. */
const MOST_LENGTH_COST = 5;
/** Left in the source language word by word: this version must have had these words. */
const SAME_WORDS_GAIN = 6;
const SAME_WORDS = 4;
/**
 * So much better must an older version fit than a newer one: lengths vary by
 * chance, and what is taken for outdated makes work for translators.
 */
const MARGIN = 4;
/**
 * Variance of the length of a translation, for each UTF-16 unit of its source
 * (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993).
 */
const VARIANCE = 6.8;
/** A segment is looked for so far from where it should be, beyond the difference in number. */
const BAND = 12;
/** So many pairs of segments are looked at; of longer pages only those nearer to where they should be. */
const MOST_CELLS = 400_000;

/**
 * Judges how badly a version of a source page fits a localised page, as the
 * negative logarithm of a likelihood. It is far quicker than an alignment, and
 * says as much where versions of one page are compared: the segments are paired
 * in order, by kind and length alone, with gaps.
 *
 * @param version - a version of the source page
 * @param target - the localised page
 * @returns less is better; below zero where much was left in the source language
 * @example
 * fitCost(older, target) < fitCost(today, target);
 */
export function fitCost(version: TraitPage, target: TraitPage): number {
  const ratio = lengthRatio(version.page.segments, target.page.segments);
  return (
    pathCost(version.page.segments, target.page.segments, ratio) +
    traitDistance(version.traits, target.traits) * TRAIT_COST
  );
}

/**
 * Chooses the version that a localised page was made from: the newest of those
 * that fit about as well as the best.
 *
 * @param costs - the costs of the versions, the newest first
 * @returns its index; -1 where there is none
 * @example
 * bestFit([31.5, 4.2, 3.9]); // 1
 */
export function bestFit(costs: readonly number[]): number {
  const least = Math.min(...costs);
  return costs.findIndex((cost) => cost <= least + MARGIN);
}

function lengthRatio(sources: readonly Segment[], targets: readonly Segment[]): number {
  const same = new Set(sources.map(({ source }) => source));
  const left = new Set(targets.map(({ source }) => source).filter((text) => same.has(text)));
  const length = (segments: readonly Segment[]): number =>
    segments.reduce((sum, { source }) => sum + (left.has(source) ? 0 : source.length), 0);
  const [source, target] = [length(sources), length(targets)];
  return source === 0 || target === 0 ? 1 : target / source;
}

/** The costs of one row of the table, as far as it is looked at. */
interface Row {
  /** Number of targets that the first of the costs has behind it. */
  readonly from: number;
  readonly costs: readonly number[];
}

/** The cheapest way to pair two rows of segments; of the table of all ways two rows are kept. */
function pathCost(sources: readonly Segment[], targets: readonly Segment[], ratio: number): number {
  const slope = sources.length === 0 ? 0 : targets.length / sources.length;
  const half = Math.min(
    BAND + Math.abs(sources.length - targets.length),
    Math.ceil(MOST_CELLS / (sources.length + 1)),
  );
  const costs = Array.from({ length: targets.length + 1 }, (_, at) => at * LEFT_COST);
  let above: Row = { from: 0, costs };
  for (const [index, segment] of sources.entries()) {
    const middle = Math.round((index + 1) * slope);
    const from = Math.max(0, middle - half);
    const row: number[] = [];
    for (let at = from; at <= Math.min(targets.length, middle + half); at++) {
      const target = at > 0 ? targets[at - 1] : undefined;
      const paired = target === undefined ? Infinity : pairCost(segment, target, ratio);
      row.push(
        Math.min(
          costAt(above, at) + LEFT_COST,
          (row.at(-1) ?? Infinity) + LEFT_COST,
          costAt(above, at - 1) + paired,
        ),
      );
    }
    above = { from, costs: row };
  }
  return costAt(above, targets.length);
}

function costAt({ from, costs }: Row, at: number): number {
  return costs[at - from] ?? Infinity;
}

function pairCost(segment: Segment, target: Segment, ratio: number): number {
  const { source, kind } = segment;
  if (source === target.source) return wordsOf(source) >= SAME_WORDS ? -SAME_WORDS_GAIN : 0;
  const deviation = target.source.length - ratio * source.length;
  const length = (deviation * deviation) / (2 * VARIANCE * Math.max(1, source.length));
  return Math.min(MOST_LENGTH_COST, length) + (kind === target.kind ? 0 : KIND_COST);
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).length;
}
