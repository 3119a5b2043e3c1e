import { type Entry, messageKey } from "@dragoman/catalog";
import { hasText } from "./memory.js";
import type { Pairing, Place } from "./nearest/message.js";
import { nearestMessages } from "./nearest/nearest-messages.js";
import { type Candidate, editMatch, joinMatch, splitMatch } from "./pairing-match.js";
import { anchorOf, entryPlaces, messagePlaces } from "./places.js";
import type { Match, RestStage, SyncContext } from "./stage.js";
import type { Message } from "./template.js";

/**
 * The nearest old message: its translation carried, where only markup changed,
 * or fuzzy. It looks only at messages that the catalog did not have yet: at the
 * next sync it would find another answer, because what is obsolete then has no
 * place on any page, and a sync of what a sync wrote must change nothing.
 */
export const nearest: RestStage = {
  findAll: (left, context) => {
    const wanted = left.filter((message) => message.plural === undefined && context.isNew(message));
    const candidates = wanted.length === 0 ? [] : candidatesOf(wanted, context);
    if (candidates.length === 0) return new Map();
    const matches = new Map<Message, Match>();
    const taken = new Set<Entry>();
    for (const pairing of pairingsOf(wanted, candidates, context)) {
      const message = wanted[pairing.wanted];
      const [first, ...others] = pairing.available.flatMap((index) => candidates[index] ?? []);
      if (message === undefined || first === undefined) continue;
      const match = matchOf({ pairing, message, first, others, taken, carried: context.carried });
      if (match.own) taken.add(match.entry);
      matches.set(message, match);
    }
    return matches;
  },
};

/**
 * What this catalog has, then what other catalogs of the locale have near it. Where a
 * message still has its translation, that may serve another one too: a text
 * may stand on many pages and be edited on one.
 */
function candidatesOf(
  wanted: readonly Message[],
  { catalog, entries, isNeeded, matches, taken, memory }: SyncContext,
): Candidate[] {
  const own = entries().filter(hasText);
  const outside = memory.near({
    catalog: catalog.path,
    msgids: wanted.map(({ msgid }) => msgid),
    sources: new Set([...matches.values()].flatMap((match) => match.catalog ?? [])),
  });
  return [
    ...own.map((entry) => {
      return { entry, catalog: catalog.path, inUse: taken.has(entry), own: !taken.has(entry) };
    }),
    ...outside.map((spare) => {
      return { ...spare, inUse: spare.inUse || isNeeded(spare.entry), own: false };
    }),
  ].filter(({ entry }) => entry.msgidPlural === undefined);
}

function pairingsOf(
  wanted: readonly Message[],
  candidates: readonly Candidate[],
  { catalog, matches, memory, template }: SyncContext,
): Pairing[] {
  const now = messagePlaces(template);
  const before = entryPlaces(catalog.entries);
  // What is obsolete has no place: the memory need not be asked.
  const placesOf = (entry: Entry): readonly Place[] =>
    before.get(entry) ?? (entry.obsolete ? [] : memory.placesOf(entry));
  const pages = new Map(
    template.messages.map((message) => [messageKey(message), pagesOf(message)]),
  );
  const stands = (entry: Entry, page: string): boolean =>
    pages.get(messageKey(entry))?.has(page) === true;
  return nearestMessages({
    wanted: wanted.map((message) => ({ ...message, places: now.get(message) ?? [] })),
    available: candidates.map(({ entry, inUse }) => {
      const { msgid, msgctxt, obsolete } = entry;
      const places = placesOf(entry);
      const stays = inUse && places.length > 0 && places.every(({ page }) => stands(entry, page));
      return { msgid, msgctxt, obsolete, inUse, stays, places };
    }),
    anchors: [...matches].flatMap(([message, { entry }]) =>
      anchorOf(now.get(message), placesOf(entry)),
    ),
  });
}

function pagesOf({ occurrences }: Message): ReadonlySet<string> {
  return new Set(occurrences.map(({ page }) => page));
}

function matchOf({
  pairing,
  message,
  first,
  others,
  taken,
  carried,
}: {
  readonly pairing: Pairing;
  readonly message: Message;
  readonly first: Candidate;
  readonly others: readonly Candidate[];
  readonly taken: ReadonlySet<Entry>;
  readonly carried: SyncContext["carried"];
}): Match {
  if (pairing.kind === "join") return joinMatch(message, [first, ...others], pairing.reason);
  // All parts of a split text have its translation, and one has its entry.
  const own = first.own && !taken.has(first.entry);
  if (pairing.kind === "split") return splitMatch(message, { ...first, own }, pairing.reason);
  return editMatch(message, { ...first, own }, pairing.reason, carried);
}
