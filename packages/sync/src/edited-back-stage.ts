import { type Entry, messageKey } from "@dragoman/catalog";
import { grouped, type Worded, worded } from "@dragoman/model";
import { withCarriedComment } from "./carried-comment.js";
import { aloneByBag } from "./alone-by-bag.js";
import { carryTarget } from "./carry/carry-target.js";
import { readText } from "./carry/attributes.js";
import type { CarriedOver, EditClass } from "./carry/classes.js";
import { disagreement } from "./carry/disagreement.js";
import { fitSpaces } from "./fold.js";
import type { Match, RestStage, SyncContext } from "./stage.js";
import type { Message } from "./template.js";

/**
 * The text that a fuzzy entry's translation was made for is back: it was edited
 * and edited back, and nobody finished the translation in between. A previous
 * msgid had a finished one, see `previousOf`; what syncs have applied to it
 * since is taken back. Like `nearest` it looks only at messages that the catalog
 * did not have yet.
 */
export const editedBack: RestStage = {
  findAll: (left, context) => backMatches(left, context, context.unused, true),
};

/** Likewise while the edited text is still there: its entry stays, and only lends the translation. */
export const editedAndKept: RestStage = {
  findAll: (left, context) => {
    const { catalog, taken } = context;
    return backMatches(left, context, () => catalog.entries.filter((one) => taken.has(one)), false);
  },
};

function backMatches(
  left: readonly Message[],
  { carry, isNew }: SyncContext,
  entriesOf: () => readonly Entry[],
  own: boolean,
): Map<Message, Match> {
  const matches = new Map<Message, Match>();
  const wanted = carry.editedBack ? left.filter(isNew) : [];
  if (wanted.length === 0) return matches;
  const byPrevious = grouped(
    entriesOf().filter(isWaiting),
    ({ previous: { msgid = "", msgctxt } }) => messageKey({ msgid, msgctxt }),
  );
  for (const message of wanted) {
    // The parts of a text that was split all have it, and each may have another part of its translation.
    const [entry, other] = byPrevious.get(messageKey(message)) ?? [];
    if (entry === undefined || other !== undefined) continue;
    const msgstr = takenBack(message, entry, carry);
    if (msgstr !== undefined) matches.set(message, { ...backMatch(entry, msgstr), own });
  }
  return matches;
}

/**
 * Likewise a text that was edited back but for markup or signs: what is between it and the text that
 * the translation was made for is carried as from any finished entry. Only where one message and one
 * entry alone have those words.
 */
export const nearlyEditedBack: RestStage = {
  findAll: (left, { carry, isNew, unused }) => {
    const matches = new Map<Message, Match>();
    const wanted = carry.editedBack
      ? left.filter((message) => message.plural === undefined && isNew(message))
      : [];
    const free = wanted.length === 0 ? [] : unused().filter((one) => one.msgidPlural === undefined);
    if (!free.some(isWaiting)) return matches;
    const entries = aloneByBag(free, (entry) =>
      isWaiting(entry) ? entry.previous.msgid : entry.msgid,
    );
    for (const [bag, message] of aloneByBag(wanted, ({ msgid }) => msgid)) {
      const entry = entries.get(bag);
      if (message === undefined || entry === undefined || !isWaiting(entry)) continue;
      const match = nearlyBackMatch(message, entry, carry);
      if (match !== undefined) matches.set(message, match);
    }
    return matches;
  },
};

function isWaiting({ fuzzy, previous }: Entry): boolean {
  return fuzzy && previous.msgid !== undefined;
}

function nearlyBackMatch(
  message: Message,
  entry: Entry,
  carry: SyncContext["carry"],
): Match | undefined {
  const { msgid = "", msgctxt, msgidPlural } = entry.previous;
  if (msgctxt !== message.msgctxt || msgidPlural !== undefined) return undefined;
  const [back] = takenBack({ ...message, msgid }, entry, carry) ?? [];
  if (back === undefined) return undefined;
  const { outcome, target, classes, reason } = carryTarget(msgid, message.msgid, back, carry);
  if (outcome !== "carried") return undefined;
  const msgstr = [fitSpaces(target, msgid, message.msgid)];
  const why = worded("{{reason}} since the text that its translation was made for", { reason });
  return backMatch(entry, msgstr, why, classes);
}

const REASON = worded("the text is again the one that its translation was made for");

function backMatch(
  entry: Entry,
  msgstr: readonly string[],
  reason: Worded = REASON,
  classes: ReadonlySet<EditClass> = new Set(),
): Match {
  const over = new Set<EditClass | CarriedOver>(["edited-back", ...classes]);
  return {
    outcome: "carried",
    entry,
    own: true,
    msgstr,
    fuzzy: false,
    reason,
    previous: {},
    translatorComments: withCarriedComment(entry.translatorComments, over),
  };
}

/** The translation as it was; undefined where its markup is not that of the text, and somebody has to look. */
function takenBack(
  { msgid, plural }: Message,
  entry: Entry,
  { attributes }: SyncContext["carry"],
): readonly string[] | undefined {
  if (plural?.msgid !== entry.previous.msgidPlural) return undefined;
  if ((plural === undefined) !== (entry.msgidPlural === undefined)) return undefined;
  // Nothing is applied to the forms of a plural.
  if (plural !== undefined) return entry.msgstr;
  const [since = ""] = entry.msgstr;
  const target = fitSpaces(
    carryTarget(entry.msgid, msgid, since, { attributes }).target,
    entry.msgid,
    msgid,
  );
  const [source, translation] = [readText(msgid, attributes), readText(target, attributes)];
  const texts = { old: source, next: source, target: translation };
  return disagreement(texts, translation, false) === undefined ? [target] : undefined;
}
