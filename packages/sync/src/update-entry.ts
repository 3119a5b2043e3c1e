import { changeEntry, type Entry, type EntryChanges, newEntry } from "@dragoman/catalog";
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
  const { msgid, msgctxt, extractedComments, references } = message;
  if (own === undefined && match === undefined) return emptyEntry(message);
  if (own === undefined) {
    return newEntry({
      msgid,
      msgctxt,
      extractedComments,
      references,
      msgstr: match?.msgstr ?? [""],
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
  const { msgid, msgctxt, extractedComments, references } = message;
  if (own.msgid !== msgid) changes.msgid = msgid;
  if (own.msgctxt !== msgctxt) changes.msgctxt = msgctxt;
  if (own.obsolete) changes.obsolete = false;
  if (!same(own.extractedComments, extractedComments))
    changes.extractedComments = extractedComments;
  if (!same(own.references, references)) changes.references = references;
  if (match === undefined) return changes;
  if (!same(own.msgstr, match.msgstr)) changes.msgstr = match.msgstr;
  if (match.fuzzy !== own.fuzzy) changes.fuzzy = match.fuzzy;
  if (match.previous !== undefined) changes.previous = match.previous;
  const comments = commentsOf(own, match);
  if (comments !== undefined && !same(own.translatorComments, comments))
    changes.translatorComments = comments;
  return changes;
}

const emptyEntries = new WeakMap<Message, Entry>();

/** The template and each locale share a message's empty entry, so that it is laid out once. */
function emptyEntry(message: Message): Entry {
  const { msgid, msgctxt, extractedComments, references } = message;
  const entry =
    emptyEntries.get(message) ??
    newEntry({ msgid, msgctxt, extractedComments, references, msgstr: [""] });
  emptyEntries.set(message, entry);
  return entry;
}

/** Where the translation is another entry's, what people wrote to either stays. */
function commentsOf(own: Entry, match: Match): readonly string[] | undefined {
  const found = match.translatorComments;
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
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
