import type { Page } from "@dragoman/model";
import { hasPaths, matchesByPath } from "./by-path.js";
import { damageIn, foreignElements, type PairUnits } from "./damage.js";
import { unitsOf } from "./evidence/evidence.js";
import { leftOvers } from "./left-overs.js";
import type { AlignedPair, Alignment } from "./pair.js";
import { alignUnits } from "./sequence/align-range.js";
import { withMoved } from "./sequence/moved.js";
import type { Match } from "./sequence/match.js";
import { brokenPage, unrelatedPage } from "./unfit-page.js";

/**
 * Pairs that are at least this sure come in as translations. Over pages of
 * `privacyguides` with blocks deleted, inserted and swapped at random in both
 * of them, fewer than 5 in 1000 of these are wrong (`scripts/bench-align`).
 */
const certainFrom = 0.95;

/**
 * Pairs a localised page with its source page by what they share: kinds,
 * links, code, numbers, names, lengths and neighbours. A pair's confidence is
 * its share of all alignments, each weighed by how likely it is; what is not
 * likelier than one half is left and listed, never guessed. The texts of data
 * files are paired by their paths instead.
 *
 * @param source - the source page, split
 * @param target - the localised page, split with the same dialect
 * @param locale - the localised page's locale, for the findings
 * @returns pairs and findings; it never fails
 * @example
 * alignPages(source, target, "it").pairs[0]?.text; // "Ciao"
 */
export function alignPages(source: Page, target: Page, locale: string): Alignment {
  const broken = brokenPage(source, target, locale);
  if (broken) return { pairs: [], findings: [broken] };
  const units = { source: unitsOf(source), target: unitsOf(target) };
  const matches = hasPaths(source)
    ? matchesByPath(source, target)
    : withMoved(alignUnits(units.source, units.target));
  const paired = matches.reduce((sum, { targets }) => sum + targets, 0);
  const unrelated = unrelatedPage(source, target, locale, paired);
  if (unrelated) return { pairs: [], findings: [unrelated] };
  const pairs = matches
    .flatMap((match) =>
      pairsOf(match, source, target).map((pair, index): PairUnits[] => {
        const [from, to] = [units.source[match.source + index], units.target[match.target]];
        return from && to ? [{ pair, source: from, target: to }] : [];
      }),
    )
    .flat();
  return {
    pairs: pairs.map(({ pair }) => pair),
    findings: [...damageIn(target, pairs, locale), ...leftOvers(source, target, matches, locale)],
  };
}

/** Of two source segments with one target, each has its text, which holds more than it should. */
function pairsOf(match: Match, source: Page, target: Page): AlignedPair[] {
  const targets = target.segments.slice(match.target, match.target + match.targets);
  const [first] = targets;
  if (first === undefined) return [];
  const text = targets.map((segment) => segment.source).join(" ");
  const isSure = match.probability >= certainFrom && match.sources === 1;
  return source.segments.slice(match.source, match.source + match.sources).map((segment) => ({
    segment,
    target: first,
    text,
    confidence: match.probability,
    certain: isSure && foreignElements(segment.source, text).length === 0,
  }));
}
