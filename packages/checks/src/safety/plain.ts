import type { SlotForm } from "@dragoman/model";

/**
 * A text in which no reader of Markdown, HTML or YAML finds anything but
 * words: letters, digits and the punctuation of a sentence, on one line, the
 * first of them a letter. A dot or a colon is followed by a space, so that there is no address.
 */
const words = /^\p{L}(?:[\p{L}\p{M}\p{N} ’‘“”„«»–—…、。，！？；・()%;!?-]|[.,:](?= |$))*$/u;

/** Words that are code where a page is MDX. */
const statement = /^(?:import|export)\b/u;

/** Emphasis and code on top of that, where a slot is a block of Markdown outside tables. */
const markedUp =
  /^\p{L}(?:[\p{L}\p{M}\p{N} ’‘“”„«»–—…、。，！？；・()%;!?"'*_`/-]|[.,:](?= |$))*$/u;

/**
 * Says at a glance that a translation can do no harm, so that nobody has to
 * look closer: true of most translations.
 *
 * @param target - the msgstr
 * @param form - what stands in the slot
 * @example
 * isPlain("Bassa marea a mezzogiorno.", { form: "json" }); // true
 */
export function isPlain(target: string, form: SlotForm): boolean {
  if (statement.test(target) || mayBeMetadata(target)) return false;
  if (form.form === "markdown" && !form.inTable) return markedUp.test(target);
  return words.test(target);
}

/** `Title: …` at the very start of a page is metadata to MkDocs. */
function mayBeMetadata(target: string): boolean {
  return /^[\w-]+:/u.test(target);
}
