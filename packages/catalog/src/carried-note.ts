import type { Entry } from "./entry.js";

/** How a sync's note begins. A comment survives msgcat and Poedit; a flag of our own would not. */
export const CARRIED_NOTE = "dragoman: carried";

/**
 * Says whether a comment is the note that a sync carried a translation over an edit.
 *
 * @param comment - one of an entry's translator comments
 * @returns whether it is
 * @example
 * isCarriedNote("dragoman: carried (url)"); // true
 */
export function isCarriedNote(comment: string): boolean {
  return comment.startsWith(CARRIED_NOTE);
}

/**
 * Says whether an entry has that note: nobody has looked at its translation since.
 *
 * @param entry - any entry
 * @returns whether it has
 * @example
 * isCarried(newEntry({ msgid: "Tide" })); // false
 */
export function isCarried({ translatorComments }: Pick<Entry, "translatorComments">): boolean {
  return translatorComments.some(isCarriedNote);
}
