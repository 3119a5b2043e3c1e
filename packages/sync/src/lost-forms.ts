import { foldSpaces } from "./fold.js";

/** A form of a translation that an entry has no place for any more. */
export interface LostForm {
  /** Its number among the forms that there were. */
  readonly form: number;
  readonly text: string;
}

/**
 * Finds what would go with forms that a message does not have: texts that no form which stays says, too.
 *
 * @param forms - forms that go
 * @param kept - forms that stay
 * @param first - the number of the first form that goes
 * @returns those that somebody wrote for themselves
 * @example
 * formsLost(["tides", "a tide"], ["a tide"], 1); // [{ form: 1, text: "tides" }]
 */
export function formsLost(
  forms: readonly string[],
  kept: readonly string[],
  first: number,
): readonly LostForm[] {
  const known = new Set(["", ...kept]);
  return forms
    .map((text, index) => ({ form: first + index, text }))
    .filter(({ text }) => !known.has(text));
}

/**
 * Keeps forms that go where translators see them: gettext refuses an entry that has more of them
 * than its catalog, and what somebody wrote is never lost.
 *
 * @param comments - the entry's translator comments
 * @param lost - forms that go
 * @returns the comments, and one for each form, unless there is one
 * @example
 * withLostForms(["by Ada"], [{ form: 2, text: "maree" }]); // ["by Ada", "msgstr[2]: maree"]
 */
export function withLostForms(
  comments: readonly string[],
  lost: readonly LostForm[],
): readonly string[] {
  const added = lost.map(({ form, text }) => `msgstr[${form}]: ${foldSpaces(text)}`);
  return [...comments, ...added.filter((comment) => !comments.includes(comment))];
}
