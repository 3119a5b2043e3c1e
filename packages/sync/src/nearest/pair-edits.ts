import type { Candidate } from "./compare-old.js";
import type { Pairing } from "./message.js";
import type { Member } from "./old-text.js";
import { CLOSEST } from "./positions.js";
import { leastLikeness, lifted, pairing } from "./reason.js";
import type { Search } from "./search.js";

/**
 * A translation in use elsewhere serves as a suggestion only where the texts are this alike. Of real
 * updates of programs' catalogs (`scripts/bench-updates`), those from 0.6 to 0.7 had most of the
 * words that people then wrote six times as often as few of them; those from 0.5 on hardly more often.
 */
const IN_USE_THRESHOLD = 0.6;
/**
 * Likewise where it left none of its pages, and builds show fuzzy translations. It is no older state
 * of the wanted text then, and the build would show it twice: `Firefox Sync …` where the page says
 * `Brave Sync …`.
 */
const SHOWN_THRESHOLD = 0.9;
const IN_USE_HANDICAP = 0.15;
/** What is in use must be nearer by so much to take the place of what nobody needs. */
const FAR_NEARER = 0.2;
/** Old texts that are offered to one message in one round, the most alike. */
const MOST_OFFERS = 8;

/** Texts this similar, their places and the number of words counted in, need not be looked for elsewhere. */
const SIMILAR_IN_PLACE = 0.75;
/** And the others that stand about there are less alike by so much. */
const CLEARLY = 0.1;

/**
 * Pairs wanted messages with old ones, the surest first; an old message is
 * taken once.
 *
 * @param search - what there is
 * @param threshold - least similarity, 0 to 1
 */
export function pairEdits(search: Search, threshold: number): void {
  pairOffers(search, threshold, (wanted) => search.like(wanted).slice(0, MOST_OFFERS));
}

/**
 * Pairs wanted messages with the old ones that are clearly what they were, the
 * surest first. What is left, because others were surer of the same old one, is
 * left for {@link pairEdits}.
 *
 * @param search - what there is
 * @param threshold - least similarity, 0 to 1
 */
export function pairClear(search: Search, threshold: number): void {
  const least = leastLikeness(threshold);
  pairOffers(search, threshold, (wanted) => search.clearest(wanted, least).slice(0, MOST_OFFERS));
}

/**
 * Pairs wanted messages with the old ones that stood in their places, where
 * these are clearly what they were: most edits leave a text where it is, and
 * the search among all texts is saved.
 *
 * @param search - what there is
 */
export function pairInPlace(search: Search): void {
  pairOffers(search, SIMILAR_IN_PLACE, (wanted) => {
    const [best, second] = search.inPlace(wanted);
    if (best === undefined) return [];
    return best.likeness.value - (second?.likeness.value ?? 0) < CLEARLY ? [] : [best];
  });
}

/**
 * Gives messages that are paired already another old one that is in use, where
 * that is far nearer: `option and commit-ish cannot be used together` was made
 * of `option and commit-ishes …`, which stays, and not of `options cannot …`,
 * which went.
 *
 * @param search - what there is
 * @param threshold - least similarity, 0 to 1
 */
export function pairNearer(search: Search, threshold: number): void {
  const { matching } = search;
  for (const wanted of search.open) {
    const before = matching.of(wanted);
    if (before === undefined) continue;
    const [nearest] = search.like(wanted);
    if (nearest === undefined || nearest.likeness.value < before.words + FAR_NEARER) continue;
    const found = offer(search, wanted, nearest, threshold);
    if (found !== undefined) matching.set(pairingOf(found));
  }
}

function pairOffers(
  search: Search,
  threshold: number,
  candidatesFor: (wanted: number) => readonly Candidate[],
): void {
  const { matching, texts } = search;
  const offers: Offer[] = [];
  for (const wanted of search.open) {
    if (matching.of(wanted) !== undefined) continue;
    for (const candidate of candidatesFor(wanted)) {
      const found = offer(search, wanted, candidate, threshold);
      if (found !== undefined) offers.push(found);
    }
  }
  // The sort is stable, and what it is given is in canonical order.
  offers.sort((a, b) => b.rank - a.rank);
  for (const { wanted, candidate } of offers) {
    if (matching.of(wanted) !== undefined || texts[candidate.old]?.usable !== true) continue;
    // The message that was nearest may be taken by now.
    const again = offer(search, wanted, candidate, threshold);
    if (again !== undefined) matching.set(pairingOf(again));
  }
}

interface Offer {
  readonly wanted: number;
  readonly candidate: Candidate;
  readonly member: Member;
  readonly rank: number;
}

function pairingOf({ wanted, candidate, member }: Offer): Pairing {
  return pairing(wanted, [member.available], "edit", candidate.likeness, member.closeness);
}

function offer(
  search: Search,
  wanted: number,
  candidate: Candidate,
  threshold: number,
): Offer | undefined {
  // Places lift a likeness by a known share at most, and choosing a member takes longer.
  if (lifted(candidate.likeness, CLOSEST) < threshold) return undefined;
  const message = search.matching.wanted[wanted];
  const member = message && search.texts[candidate.old]?.choose(message, search.positions);
  if (member === undefined) return undefined;
  const similarity = lifted(candidate.likeness, member.closeness);
  if (similarity < threshold) return undefined;
  if (!member.inUse) return { wanted, candidate, member, rank: similarity };
  const { available, suggestInUse } = search.matching;
  const isShown = !suggestInUse && available[member.available]?.stays === true;
  if (candidate.likeness.value < (isShown ? SHOWN_THRESHOLD : IN_USE_THRESHOLD)) return undefined;
  // What nobody needs elsewhere goes first: it would be lost.
  return { wanted, candidate, member, rank: similarity - IN_USE_HANDICAP };
}
