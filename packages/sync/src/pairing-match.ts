import type { Entry } from "@dragoman/catalog";
import { type Worded, worded } from "@dragoman/model";
import { type CarriedForms, carryForms } from "./carry/carry-forms.js";
import { carryTarget } from "./carry/carry-target.js";
import type { CarryOptions } from "./carry/result.js";
import { withCarriedComment, withoutCarriedComment } from "./carried-comment.js";
import { fitSpaces } from "./fold.js";
import { previousOf } from "./previous-of.js";
import type { Spare } from "./spare.js";
import type { Match } from "./stage.js";
import type { Message } from "./template.js";

/** A translation that no message has, or that serves another one too. */
export interface Candidate extends Spare {
  /** Whether the entry is one of this catalog and can become a message's own. */
  readonly own: boolean;
}

/**
 * Gives a message the translation of the text that it was edited from: carried
 * where the edit can be applied as a whole and the old translation was in
 * order, else fuzzy with what can be applied.
 *
 * @param message - the message as it is now
 * @param candidate - the old one, with a plural if the message has one
 * @param nearness - why it is the old one, for people
 * @param carry - the classes of edits that are carried, and how
 * @returns the match
 * @example
 * editMatch(message, candidate, nearness, { classes: chosenClasses({}) }).outcome; // "carried"
 */
export function editMatch(
  message: Message,
  candidate: Candidate,
  nearness: Worded,
  carry: CarryOptions,
): Match {
  const { entry, own } = candidate;
  const result = carryEntry(message, entry, carry);
  const msgstr = result.targets.map((form) => fitSpaces(form, entry.msgid, message.msgid));
  if (result.isCarried && !entry.fuzzy && entry.msgctxt === message.msgctxt) {
    const translatorComments = withCarriedComment(entry.translatorComments, result.classes);
    const reason = withPlace(result.reason, candidate);
    return { outcome: "carried", entry, own, msgstr, fuzzy: false, reason, translatorComments };
  }
  const doubt = !result.isCarried ? result.reason : entry.fuzzy ? UNSETTLED : OTHER_KEY;
  const why = worded("{{doubt}}; {{nearness}}", { doubt, nearness });
  // Forms of a plural stay as they are: where the edit is taken back, `edited-back-stage.ts` finds them so.
  const offered = message.plural === undefined ? msgstr : entry.msgstr;
  return { ...fuzzyMatch(entry, own, withPlace(why, candidate)), msgstr: offered };
}

function carryEntry({ msgid, plural }: Message, entry: Entry, carry: CarryOptions): CarriedForms {
  const { msgid: before, msgidPlural, msgstr } = entry;
  if (plural !== undefined && msgidPlural !== undefined) {
    const [old, next] = [
      { one: before, many: msgidPlural },
      { one: msgid, many: plural.msgid },
    ];
    return carryForms(old, next, msgstr, carry);
  }
  const { outcome, target, ...result } = carryTarget(before, msgid, msgstr[0] ?? "", carry);
  return { isCarried: outcome === "carried", targets: [target], ...result };
}

const UNSETTLED = worded("the translation that it comes from is fuzzy itself");
const OTHER_KEY = worded("the key, or the context, was another one");

/**
 * Gives a part of a text that was split the whole translation, with the URLs
 * and the code that the part has now in place of those it had.
 *
 * @param message - the part
 * @param candidate - the text that was split
 * @param reason - why, for people
 * @returns the match, fuzzy
 * @example
 * splitMatch(message, candidate, reason).fuzzy; // true
 */
export function splitMatch(message: Message, candidate: Candidate, reason: Worded): Match {
  const { entry, own } = candidate;
  const [whole = ""] = entry.msgstr;
  const { target, classes } = carryTarget(entry.msgid, message.msgid, whole);
  // Where words are gone nothing is taken out. A part without which no word is gone is the whole.
  const kept = classes.has("words") ? target : whole;
  const msgstr = [fitSpaces(kept, entry.msgid, message.msgid)];
  return { ...fuzzyMatch(entry, own, withPlace(reason, candidate)), msgstr };
}

/**
 * Gives a text that was joined the translations of all that it was joined from.
 * These stay as they are, and become obsolete: each may be wanted again.
 *
 * @param message - the joined text
 * @param candidates - the old texts, in the order in which they were joined
 * @param reason - why, for people
 * @returns the match, fuzzy
 * @example
 * joinMatch(message, [one, other], reason).msgstr; // ["Una cosa. L'altra."]
 */
export function joinMatch(
  message: Message,
  candidates: readonly [Candidate, ...Candidate[]],
  reason: Worded,
): Match {
  const [{ entry }] = candidates;
  const entries = candidates.map((one) => one.entry);
  const joined = entries.map((one) => one.msgstr[0] ?? "").join(" ");
  const from = entries.map((one) => previousOf(one).msgid ?? one.msgid).join(" ");
  const isKnown = entries.every((one) => previousOf(one).msgid !== undefined);
  const comments = entries.flatMap((one) => withoutCarriedComment(one.translatorComments));
  return {
    ...fuzzyMatch(entry, false, reason),
    others: entries.slice(1),
    msgstr: [fitSpaces(joined, from, message.msgid)],
    previous: isKnown ? { msgid: from } : {},
    translatorComments: [...new Set(comments)],
  };
}

function fuzzyMatch(entry: Entry, own: boolean, reason: Worded): Omit<Match, "msgstr"> {
  const previous = previousOf(entry);
  const translatorComments = withoutCarriedComment(entry.translatorComments);
  return { outcome: "fuzzy", entry, own, fuzzy: true, reason, previous, translatorComments };
}

function withPlace(reason: Worded, { own, entry, catalog }: Candidate): Worded {
  if (!own) return worded("{{reason}}, in {{catalog}}", { reason, catalog });
  return entry.obsolete ? worded("{{reason}}, obsolete till now", { reason }) : reason;
}
