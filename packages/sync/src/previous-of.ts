import type { Entry, Previous } from "@dragoman/catalog";

/**
 * Says what an entry's translation was made for, for the `#|` lines. As
 * msgmerge has it, an older previous msgid stays, and a fuzzy entry without one
 * gets none: nobody knows what such a translation was made for. So each text in
 * `#|` lines is one that had a finished translation.
 *
 * @param entry - the entry that has the translation
 * @returns the message; nothing where it is not known
 * @example
 * previousOf(entry).msgid; // "The ship", of a finished entry with that msgid
 */
export function previousOf(entry: Entry): Partial<Previous> {
  if (entry.fuzzy) return entry.previous.msgid === undefined ? {} : entry.previous;
  const { msgid, msgctxt, msgidPlural } = entry;
  return { msgid, msgctxt, msgidPlural };
}
