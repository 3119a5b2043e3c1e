import type { Entry } from "@dragoman/catalog";
import type { CarriedOver, EditClass } from "./carry/classes.js";

/** What a reviewer searches a catalog for. A comment survives msgcat and Poedit; a flag of our own would not. */
const MARK = "dragoman: carried";

/**
 * Notes in an entry that its translation was carried, and over what.
 *
 * @param comments - the entry's translator comments
 * @param classes - what the edit of the source touched
 * @returns the comments with one such note, the last
 * @example
 * withCarriedComment(["by Ada"], new Set(["link"])); // ["by Ada", "dragoman: carried (link)"]
 */
export function withCarriedComment(
  comments: readonly string[],
  classes: ReadonlySet<EditClass | CarriedOver>,
): string[] {
  return [...withoutCarriedComment(comments), `${MARK} (${[...classes].join(", ")})`];
}

/** Whether an entry has the note. */
export function isCarried({ translatorComments }: Pick<Entry, "translatorComments">): boolean {
  return translatorComments.some((comment) => comment.startsWith(MARK));
}

/**
 * Takes the note away: the translation waits for a look by a translator, or is carried anew.
 *
 * @param comments - an entry's translator comments
 * @returns those of people and of other tools
 * @example
 * withoutCarriedComment(["dragoman: carried (url)"]); // []
 */
export function withoutCarriedComment(comments: readonly string[]): string[] {
  return comments.filter((comment) => !comment.startsWith(MARK));
}
