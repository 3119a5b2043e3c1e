import { changeEntry, type Entry, type EntryChanges, newEntry } from "@dragoman/catalog";
import { formsLost, type LostForm, withLostForms } from "./lost-forms.js";
import type { Match } from "./stage.js";
import type { Message } from "./template.js";

/**
 * Makes the entry of a message from what was found for it.
 *
 * @param message - the template's message
 * @param own - the entry that becomes the message's; undefined for a new one
 * @param match - the translation, if there is one
 * @returns the entry; the very same object where nothing changes
 * @example
 * updateEntry(message, undefined, undefined).msgstr; // [""]
 */
export function updateEntry(
  message: Message,
  own: Entry | undefined,
  match: Match | undefined,
): Entry {
  const { msgid, msgctxt, plural, extractedComments, references } = message;
  if (own === undefined && match === undefined) return emptyEntry(message);
  if (own === undefined) {
    return newEntry({
      msgid,
      msgctxt,
      msgidPlural: plural?.msgid,
      extractedComments,
      references,
      msgstr: fitForms(match?.msgstr ?? [""], message),
      fuzzy: match?.fuzzy ?? false,
      translatorComments: match?.translatorComments ?? match?.entry.translatorComments ?? [],
      previous: match?.previous ?? match?.entry.previous ?? {},
    });
  }
  const changes = changesOf(own, message, match);
  return Object.keys(changes).length === 0 ? own : changeEntry(own, changes);
}

/** Field by field: nearly all entries change in none. */
function changesOf(own: Entry, message: Message, match: Match | undefined): EntryChanges {
  const changes: { -readonly [Field in keyof EntryChanges]: EntryChanges[Field] } = {};
  const { msgid, msgctxt, plural, extractedComments, references } = message;
  if (own.msgid !== msgid) changes.msgid = msgid;
  if (own.msgctxt !== msgctxt) changes.msgctxt = msgctxt;
  // A page's text in a catalog that somebody shares with a program keeps the plural it has there.
  const isProgram = msgctxt !== undefined || plural !== undefined;
  if (isProgram && own.msgidPlural !== plural?.msgid) changes.msgidPlural = plural?.msgid;
  if (own.obsolete) changes.obsolete = false;
  if (!same(own.extractedComments, extractedComments))
    changes.extractedComments = extractedComments;
  if (!same(own.references, references)) changes.references = references;
  const found = match?.msgstr ?? own.msgstr;
  const msgstr = isProgram ? fitForms(found, message) : found;
  if (!same(own.msgstr, msgstr)) changes.msgstr = msgstr;
  if (match === undefined) return changes;
  // What is another entry's stays there.
  const isLess = found.length > msgstr.length && own === match.entry;
  const lost = isLess ? formsLost(found.slice(msgstr.length), msgstr, msgstr.length) : [];
  // What was made for any number is not yet right for each.
  const isOther = "msgidPlural" in changes && (own.msgidPlural === undefined || !plural);
  const isDoubtful = lost.length > 0 || (isOther && msgstr.some((form) => form !== ""));
  const fuzzy = match.fuzzy || isDoubtful;
  if (fuzzy !== own.fuzzy) changes.fuzzy = fuzzy;
  if (match.previous !== undefined) changes.previous = match.previous;
  const comments = commentsOf(own, match, lost);
  if (comments !== undefined && !same(own.translatorComments, comments))
    changes.translatorComments = comments;
  return changes;
}

const emptyEntries = new WeakMap<Message, Entry>();

/** The template and each locale share a message's empty entry, so that it is laid out once. */
function emptyEntry(message: Message): Entry {
  const { msgid, msgctxt, plural, extractedComments, references } = message;
  const msgidPlural = plural?.msgid;
  const msgstr = fitForms([""], message);
  const entry =
    emptyEntries.get(message) ??
    newEntry({ msgid, msgctxt, msgidPlural, extractedComments, references, msgstr });
  emptyEntries.set(message, entry);
  return entry;
}

/** As many forms as the message has: gettext refuses a catalog in which an entry has others. */
function fitForms(msgstr: readonly string[], { plural }: Message): readonly string[] {
  const count = plural?.forms ?? 1;
  if (msgstr.length === count) return msgstr;
  const last = msgstr.at(-1) ?? "";
  return Array.from({ length: count }, (_, form) => msgstr[form] ?? last);
}

/** Where the translation is another entry's, what people wrote to either stays; undefined where all is as it was. */
function commentsOf(
  own: Entry,
  match: Match,
  lost: readonly LostForm[],
): readonly string[] | undefined {
  const found = match.translatorComments;
  if (lost.length > 0) return withLostForms(found ?? own.translatorComments, lost);
  if (found === undefined || own === match.entry) return found;
  return [...own.translatorComments.filter((comment) => !found.includes(comment)), ...found];
}

/**
 * Makes an entry obsolete as msgmerge does: what the pages said of it goes,
 * what people wrote stays.
 *
 * @param entry - an entry that no message needs
 * @returns the entry; undefined where nobody wrote anything: gettext drops such entries too
 * @example
 * obsoleteEntry(entry)?.obsolete; // true
 */
export function obsoleteEntry(entry: Entry): Entry | undefined {
  if (entry.obsolete) return entry;
  const written = entry.msgstr.some((form) => form !== "") || entry.translatorComments.length > 0;
  if (!written) return undefined;
  return changeEntry(entry, { obsolete: true, extractedComments: [], references: [] });
}

function same(one: readonly string[], other: readonly string[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
