import { read } from "@dragoman/inline";
import { markupDisagreement } from "./disagreement.js";
import { formWithPlaceholders, placeholderEdit, withPlaceholders } from "./placeholder-edits.js";

/**
 * Applies to a translation what became of its source's placeholders, where nothing else was edited.
 *
 * @param old - the source as it was
 * @param next - the source as it is
 * @param target - the translation; a form of a plural may say one of the values in words
 * @param options - `isForm` of a plural; `ownMarkup` as in `CarryOptions`
 * @returns the translation of now; undefined where anything else was edited, or it is not certain
 * @example
 * carryPlaceholders("%lu users", "%td users", "%lu utenti", {}); // "%td utenti"
 */
export function carryPlaceholders(
  old: string,
  next: string,
  target: string,
  { isForm = false, ownMarkup = false }: { isForm?: boolean; ownMarkup?: boolean | undefined },
): string | undefined {
  const edit = placeholderEdit(old, next);
  if (edit === undefined) return undefined;
  const text = isForm ? formWithPlaceholders(edit, target) : withPlaceholders(edit, target);
  if (text === undefined) return undefined;
  const texts = { old: read(old), next: read(next), target: read(target) };
  return markupDisagreement(texts, read(text), ownMarkup) === undefined ? text : undefined;
}
