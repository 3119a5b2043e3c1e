import type { Entry } from "@dragoman/catalog";
import type { Anchor, Pairing } from "./nearest/message.js";
import { nearestMessages } from "./nearest/nearest-messages.js";
import { OldEntries } from "./old-entries.js";
import { type Candidate, editMatch, joinMatch, splitMatch } from "./pairing-match.js";
import { anchorOf, messagePlaces } from "./places.js";
import type { Match, RestStage, SyncContext } from "./stage.js";
import { type Standing, standingOf } from "./standing.js";
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
    if (wanted.length === 0) return new Map();
    const standing = standingOf(context);
    const old = new OldEntries(context, standing);
    const matches = new Map<Message, Match>();
    const taken = new Set<Entry>();
    for (const pairing of pairingsOf(wanted, old, standing, context)) {
      const message = wanted[pairing.wanted];
      const [first, ...others] = pairing.available.flatMap((index) => old.all[index] ?? []);
      if (message === undefined || first === undefined) continue;
      const match = matchOf({ pairing, message, first, others, taken, carry: context.carry });
      if (match.own) taken.add(match.entry);
      matches.set(message, match);
    }
    return matches;
  },
};

function pairingsOf(
  wanted: readonly Message[],
  old: OldEntries,
  { placesOf }: Standing,
  { template, forEachMatch, suggestInUse }: SyncContext,
): Pairing[] {
  const now = messagePlaces(template);
  const messages = wanted.map((message) => {
    const { msgid, msgctxt } = message;
    return { msgid, msgctxt, places: now.get(message) ?? [] };
  });
  // Neighbours stand on the same page.
  const pages = new Set(messages.flatMap(({ places }) => places.map(({ page }) => page)));
  const anchors: Anchor[] = [];
  forEachMatch(({ entry }, message) => {
    const places = now.get(message);
    if (places?.[0] === undefined || !pages.has(places[0].page)) return;
    anchors.push(...anchorOf(places, placesOf(entry)));
  });
  return nearestMessages({
    wanted: messages,
    available: old.now(wanted),
    later: (msgids) => old.later(msgids),
    anchors,
    suggestInUse,
  });
}

function matchOf({
  pairing,
  message,
  first,
  others,
  taken,
  carry,
}: {
  readonly pairing: Pairing;
  readonly message: Message;
  readonly first: Candidate;
  readonly others: readonly Candidate[];
  readonly taken: ReadonlySet<Entry>;
  readonly carry: SyncContext["carry"];
}): Match {
  if (pairing.kind === "join") return joinMatch(message, [first, ...others], pairing.reason);
  // All parts of a split text have its translation, and one has its entry.
  const own = first.own && !taken.has(first.entry);
  if (pairing.kind === "split") return splitMatch(message, { ...first, own }, pairing.reason);
  return editMatch(message, { ...first, own }, pairing.reason, carry);
}
