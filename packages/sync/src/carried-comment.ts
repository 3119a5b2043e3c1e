import { CARRIED_NOTE, isCarriedNote } from "@dragoman/catalog";
import type { CarriedOver, EditClass } from "./carry/classes.js";

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
  return [...withoutCarriedComment(comments), `${CARRIED_NOTE} (${[...classes].join(", ")})`];
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
  return comments.filter((comment) => !isCarriedNote(comment));
}
