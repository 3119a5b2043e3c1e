import { type Worded, worded } from "@dragoman/model";
import { type Entry, isCarried } from "@dragoman/catalog";
import { editedAndKept, editedBack, nearlyEditedBack } from "./edited-back-stage.js";
import { withoutEdges } from "./edges.js";
import { fitSpaces } from "./fold.js";
import { hasText, isSettled } from "./memory.js";
import { sameBag } from "./same-bag-stage.js";
import { otherPluralMatch, sameContext } from "./same-context-stage.js";
import { nearestPlural } from "./nearest-plural-stage.js";
import { nearest } from "./nearest-stage.js";
import type { Match, Stage, SyncContext } from "./stage.js";
import type { Message } from "./template.js";

/**
 * The stages in the order of the design. Each runs over all messages that are
 * left before the next one begins, so that no message is robbed of its own
 * entry by another one.
 */
export const STAGES: readonly Stage[] = [
  sameMessage,
  sameWords,
  sameWithEdges,
  editedBack,
  elsewhere,
  editedAndKept,
  sameContext,
  nearlyEditedBack,
  sameBag,
  nearest,
  nearestPlural,
  untranslated,
];

/** A template has no translations: an entry of the message's own is all that there is to find. */
export const TEMPLATE_STAGES: readonly Stage[] = [untranslated];

// One object for all messages: a site has tens of thousands.
const SAME = worded("the same message");
const WAS_OBSOLETE = worded("the same message, which was obsolete");
const SAME_BUT_FOR_SPACE = worded("the same message but for white space");
const SAME_BUT_FOR_EDGES = worded("the same block, with the markup at its edges");
const NOT_TRANSLATED = worded("the same message, not translated yet");

/** The same msgid and msgctxt in this catalog, with a translation. */
function sameMessage(message: Message, context: SyncContext): Match | undefined {
  const entry = context.own(message);
  if (entry === undefined || !hasText(entry)) return undefined;
  const other = otherPluralMatch(message, entry, context);
  if (other !== undefined) return other;
  return ownMatch(entry, withEdges(entry, message), entry.obsolete ? WAS_OBSOLETE : SAME);
}

/**
 * msgfmt refuses a translation that begins or ends with a newline where its msgid does not. A fuzzy
 * one it does not read, and a translator is still to look at that.
 */
function withEdges({ msgstr, fuzzy }: Entry, { msgid }: Message): readonly string[] {
  if (fuzzy || msgstr.every((form) => endsAlike(form, msgid))) return msgstr;
  return msgstr.map((form) => (endsAlike(form, msgid) ? form : fitSpaces(form, msgid, msgid)));
}

function endsAlike(form: string, msgid: string): boolean {
  return (
    form === "" ||
    (isNewline(form, 0) === isNewline(msgid, 0) &&
      isNewline(form, form.length - 1) === isNewline(msgid, msgid.length - 1))
  );
}

function isNewline(text: string, at: number): boolean {
  return text.charCodeAt(at) === 10;
}

/**
 * The same words in this catalog, written by a tool or in a time that broke lines otherwise. Where
 * white space is not carried, that is an edit like others, and `nearest` finds it.
 */
function sameWords(message: Message, { carry, freeAlike }: SyncContext): Match | undefined {
  if (!carry.classes.has("white-space")) return undefined;
  const [entry] = freeAlike(message);
  if (entry === undefined || !hasText(entry)) return undefined;
  const msgstr = entry.msgstr.map((form) => fitSpaces(form, entry.msgid, message.msgid));
  return ownMatch(entry, msgstr, SAME_BUT_FOR_SPACE);
}

/** So many entries of one text, white space folded, are looked at for a message. */
const MOST_TRIED = 24;

/**
 * The same block in this catalog, with markup in the msgid that is skeleton
 * here: other tools keep `[Text](url)` or `Title {#id}` whole. The translation
 * must have the very same markup at its edges, which comes off.
 */
function sameWithEdges(message: Message, { freeAlike }: SyncContext): Match | undefined {
  for (const edges of message.edges) {
    const msgid = `${edges.before}${message.msgid}${edges.after}`;
    let tried = 0;
    for (const entry of freeAlike({ ...message, msgid })) {
      // Behind it none has a text.
      if (!hasText(entry) || (tried += 1) > MOST_TRIED) break;
      const msgstr = entry.msgstr.map((form) => withoutEdges(form, edges, message.msgid));
      if (msgstr.every((form) => form !== undefined))
        return ownMatch(entry, msgstr, SAME_BUT_FOR_EDGES);
    }
  }
  return undefined;
}

/**
 * The same words in another catalog of the locale: the block or its page has
 * moved. What a sync has put there as fuzzy or carried serves only messages
 * that are new here too: else the next sync would find what this one has made.
 */
function elsewhere(message: Message, { carry, isNew, memory }: SyncContext): Match | undefined {
  const best = memory.find(message);
  const isKnown = best !== undefined && !isNew(message);
  const found = isKnown && !isSettled(best.entry) ? memory.findSettled(message) : best;
  // Only of a text with one form all is known by its first one.
  if (found === undefined || message.plural !== undefined) return undefined;
  const { entry, catalog } = found;
  if (entry.msgid !== message.msgid && !carry.classes.has("white-space")) return undefined;
  const [first = ""] = entry.msgstr;
  return {
    outcome: "moved",
    entry,
    catalog,
    own: false,
    msgstr: [fitSpaces(first, entry.msgid, message.msgid)],
    fuzzy: entry.fuzzy,
    reason: worded("the same message in {{catalog}}", { catalog }),
    // The note goes along, into an entry that was obsolete and empty, too.
    ...(isCarried(entry) && { translatorComments: entry.translatorComments }),
  };
}

/** An entry of the message's own that nobody has translated yet. */
function untranslated(message: Message, { own }: SyncContext): Match | undefined {
  const entry = own(message);
  if (entry === undefined) return undefined;
  return ownMatch(entry, entry.msgstr, NOT_TRANSLATED);
}

function ownMatch(entry: Entry, msgstr: readonly string[], reason: Worded): Match {
  return { outcome: "exact", entry, own: true, msgstr, fuzzy: entry.fuzzy, reason };
}
