import { Matching } from "./matching.js";
import type { Anchor, NearestQuery, Pairing } from "./message.js";
import { canonicalOrder } from "./order.js";
import { pairClear, pairEdits, pairInPlace, pairNearer } from "./pair-edits.js";
import { pairExact } from "./pair-exact.js";
import { pairJoins } from "./pair-joins.js";
import { pairSplits } from "./pair-splits.js";
import { Search } from "./search.js";
import { sharingWords } from "./sharing-words.js";

/** Least similarity of a pairing. */
export const THRESHOLD = 0.5;
/** Pairings this sure come first, and are neighbours to the rest. */
const SURE = 0.85;
/** Of a message that shares less than this with the old one it got, what is in use may be what it was made from. */
const WEAK = 0.7;

/**
 * Finds, for each new message, the old message whose translation it should
 * take: the one nearest in words, and among these in place. An old message is
 * taken once, the surest pairing first, except that all parts of a text that
 * was split take its translation, and that what is left may share with others
 * what is much like it; and one new message takes the translations of all
 * texts that were joined into it. The answer does not depend on the
 * order of the query's lists.
 *
 * @param query - messages without an exact match, and old ones that are free
 * @returns pairings of at least {@link THRESHOLD}, in the order of `query.wanted`;
 *   a wanted message that is like no old one has none
 * @example
 * nearestMessages({
 *   wanted: [{ msgid: "Read the new guide first", places: [{ page: "index.md", index: 3 }] }],
 *   available: [{ msgid: "Read the guide first", places: [{ page: "index.md", index: 3 }] }],
 *   suggestInUse: true,
 * }); // [{ wanted: 0, available: [0], kind: "edit", similarity: 0.87, … }]
 */
export function nearestMessages(query: NearestQuery): Pairing[] {
  const { wanted, later, anchors = [] } = query;
  if (wanted.length === 0) return [];
  const available = [...query.available];
  const wantedIds = new Set(wanted.map(({ msgid }) => msgid));
  // Most of what there is stays in use where it is, and is not looked at unless something is left.
  const early: number[] = [];
  const late: number[] = [];
  for (const [index, { msgid, inUse }] of available.entries())
    (inUse !== true || wantedIds.has(msgid) ? early : late).push(index);
  const matching = new Matching({ ...query, available }, canonicalOrder(available, early));
  const open = pairExact(matching, canonicalOrder(wanted), anchors);
  const free = matching.texts.filter((text) => text.isFree);
  if (free.length > 0 && open.length > 0) pairFree(new Search(matching, open, free, anchors));
  const left = open.filter((message) => isWeak(matching.of(message)));
  if (left.length === 0) return matching.pairings;
  for (const message of later?.(msgidsOf(matching, left)) ?? [])
    late.push(available.push(message) - 1);
  pairInUse(matching, left, late, anchors);
  return matching.pairings;
}

/** Pairs with messages that nothing else uses: the surest first, for they are neighbours to the rest. */
function pairFree(search: Search): void {
  pairInPlace(search);
  search.noteRemainders();
  pairClear(search, SURE);
  search.noteRemainders();
  search.settle();
  for (const least of [SURE, THRESHOLD]) {
    pairEdits(search, least);
    search.settle();
    pairSplits(search);
    pairJoins(search);
    search.settle();
    search.refresh();
  }
  pairEdits(search, THRESHOLD);
}

/** Whether a message has nothing yet, or what another text may be far nearer to. */
function isWeak(found: Pairing | undefined): boolean {
  return found === undefined || (found.kind === "edit" && found.words < WEAK);
}

/** Pairs what is left with messages that are in use, or were taken by now. */
function pairInUse(
  matching: Matching,
  left: readonly number[],
  late: readonly number[],
  anchors: readonly Anchor[],
): void {
  const { available } = matching;
  const msgids = msgidsOf(matching, left);
  matching.share();
  const near = sharingWords(late, (index) => available[index]?.msgid ?? "", msgids);
  matching.add(canonicalOrder(available, near));
  const inUse = matching.texts.filter((text) => text.isInUse);
  const texts = sharingWords(inUse, ({ msgid }) => msgid, msgids);
  if (texts.length === 0) return;
  const search = new Search(matching, left, texts, anchors);
  pairNearer(search, THRESHOLD);
  pairEdits(search, THRESHOLD);
}

/** Each once. */
function msgidsOf({ wanted }: Matching, messages: readonly number[]): string[] {
  return [...new Set(messages.map((message) => wanted[message]?.msgid ?? ""))];
}
