import type { AlignedPair } from "@dragoman/align";
import {
  habitsOf,
  judgePairs,
  keepable,
  needsNoTranslation,
  type PairVerdict,
  type TextPair,
} from "@dragoman/checks";
import { grouped, type Finding, type Page } from "@dragoman/model";
import type { SplitOutcome } from "../jobs/split-job.js";
import type { MayStay } from "./fill-catalog.js";
import { alignTarget, type TargetPage } from "./target-pages.js";

/** A localised page and what became of it in the splitter. */
interface SplitTarget {
  readonly target: TargetPage;
  readonly outcome: SplitOutcome;
  /** Why nothing is to be taken from it, where that is so. */
  readonly refusal?: Finding | undefined;
}

/** A localised page, paired with its source page. */
export interface AlignedTarget {
  readonly target: TargetPage;
  readonly page: Page;
  readonly pairs: readonly AlignedPair[];
  readonly findings: readonly Finding[];
}

/**
 * Pairs localised pages with their source pages.
 *
 * @param targets - the localised pages, split
 * @param pages - the project's pages, split
 * @param onAligned - called after each of them
 * @returns one per localised page, in order
 * @example
 * alignTargets(targets, pages, () => undefined)[0]?.pairs.length;
 */
export function alignTargets(
  targets: readonly SplitTarget[],
  pages: readonly Page[],
  onAligned: () => void,
): AlignedTarget[] {
  return targets.flatMap(({ target, outcome, refusal }) => {
    const page = pages[target.index];
    if (page === undefined) return [];
    const nothing = refusal && { pairs: [], findings: [refusal] };
    const aligned = { target, page, ...(nothing ?? alignTarget(page, target, outcome)) };
    onAligned();
    return [aligned];
  });
}

/**
 * Learns from the pages of all locales which texts stay as they are: what most
 * of them keep, what the glossary does, and the names and labels that a page
 * keeps. Only pages count whose prose is translated: where prose was left, a
 * label may just not have been translated yet.
 *
 * @param targets - the localised pages of all locales, aligned
 * @param keep - terms of the glossary that are kept
 * @returns for a localised page what says so of a source text
 * @example
 * namesOn(targets, ["Element"])(target)("Element"); // true
 */
export function namesOn(
  targets: readonly AlignedTarget[],
  keep: readonly string[],
): (target: AlignedTarget) => MayStay {
  const labels = new Map(targets.map((target) => [target, keptLabels(pairsOf(target))]));
  const translated = targets.filter((target) => labels.get(target) !== undefined);
  const locales = grouped(translated, ({ target }) => target.locale);
  const habits = habitsOf(Array.from(locales.values(), (own) => own.flatMap(pairsOf)));
  const isKeepable = keepable(keep);
  return (target) => {
    const kept = labels.get(target);
    return (source) =>
      needsNoTranslation(source, { habits, isKeepable }) ||
      (kept?.has(source) === true && habits.get(source) !== "translated");
  };
}

/** Of the texts of prose on a page that counts as translated, at most this part was left. */
const LEFT_SHARE = 0.05;

/** The names and labels that a page keeps; undefined where much of its prose was left. */
function keptLabels(pairs: readonly TextPair[]): ReadonlySet<string> | undefined {
  const verdicts = judgePairs(pairs);
  const numberOf = (kind: PairVerdict["kind"]): number =>
    verdicts.filter((verdict) => verdict.kind === kind).length;
  if (numberOf("left") > LEFT_SHARE * numberOf("translated")) return undefined;
  const same = pairs.filter((_, index) => verdicts[index]?.kind === "same");
  return new Set(same.map(({ source }) => source));
}

function pairsOf({ pairs }: AlignedTarget): TextPair[] {
  return pairs
    .filter(({ certain }) => certain)
    .map(({ segment, text }) => ({ source: segment.source, target: text }));
}
