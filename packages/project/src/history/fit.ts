import { alignPages, type AlignedPair, type Alignment } from "@dragoman/align";
import type { Page } from "@dragoman/model";
import { traitDistance, type Traits } from "./traits.js";

/** A version of a page, aligned with a localised page. */
export interface Fit {
  readonly page: Page;
  readonly alignment: Alignment;
  /** How badly it fits, as the negative logarithm of a likelihood: less is better. */
  readonly cost: number;
}

/** What a segment without a counterpart costs. */
const LEFT_COST = 6;
/** What a pair costs at least where alignment is not sure of it. */
const DOUBT_COST = 2;
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

/**
 * Judges how well a version of a source page fits a localised page.
 *
 * @param page - the version, split
 * @param target - the localised page, split
 * @param locale - its locale
 * @param traits - the traits of both
 * @returns the alignment, and what it costs
 * @example
 * fitOf(page, target, "it", [reader.read(page.text), reader.read(target.text)]).cost;
 */
export function fitOf(
  page: Page,
  target: Page,
  locale: string,
  traits: readonly [version: Traits, target: Traits],
): Fit {
  const alignment = alignPages(page, target, locale);
  const { pairs, findings } = alignment;
  const left = findings.filter(({ rule }) => rule === "not-aligned" || rule === "not-in-source");
  const ratio = lengthRatio(pairs);
  const cost =
    left.length * LEFT_COST +
    traitDistance(...traits) * TRAIT_COST +
    pairs.reduce((sum, pair) => sum + pairCost(pair, ratio), 0);
  return { page, alignment, cost };
}

/**
 * Chooses the version that a localised page was made from: the newest of those
 * that fit about as well as the best.
 *
 * @param fits - the versions, the newest first
 * @returns one of them; undefined where there is none
 * @example
 * bestFit([today, older])?.page;
 */
export function bestFit(fits: readonly Fit[]): Fit | undefined {
  const least = fits.reduce((cost, fit) => Math.min(cost, fit.cost), Infinity);
  return fits.find(({ cost }) => cost <= least + MARGIN);
}

function lengthRatio(pairs: readonly AlignedPair[]): number {
  const translated = pairs.filter(({ segment, text }) => segment.source !== text);
  const sum = (of: (pair: AlignedPair) => number): number =>
    translated.reduce((total, pair) => total + of(pair), 0);
  const source = sum(({ segment }) => segment.source.length);
  return source === 0 ? 1 : sum(({ text }) => text.length) / source;
}

function pairCost({ segment, text, certain }: AlignedPair, ratio: number): number {
  const { source } = segment;
  if (source === text) return wordsOf(source) >= SAME_WORDS ? -SAME_WORDS_GAIN : 0;
  const deviation = text.length - ratio * source.length;
  const length = (deviation * deviation) / (2 * VARIANCE * Math.max(1, source.length));
  return Math.min(MOST_LENGTH_COST, length) + (certain ? 0 : DOUBT_COST);
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).length;
}
