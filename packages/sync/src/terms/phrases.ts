import { foldSpaces } from "../fold.js";

/** What is longer is a sentence and no term. In UTF-16 units. */
const LONGEST = 80;
/** What stands between delimiters, of whatever kind they are; one may close what the other opened. */
const MARKED = /[[*_>]([^[\]*_<>`]{1,80})(?=[\]*_<])/gu;
const NONE: readonly string[] = [];

/**
 * Finds what may be a term in a text, at a glance: all of it where it is short,
 * and what stands within markup.
 *
 * @param text - inline Markdown
 * @returns phrases, folded
 * @example
 * phrasesOf("Use a **search engine**"); // ["use a **search engine**", "search engine"]
 */
export function phrasesOf(text: string): readonly string[] {
  // Of tens of thousands of texts most are sentences without markup.
  const marked = text.match(MARKED)?.map((match) => folded(match.slice(1))) ?? NONE;
  return text.length > LONGEST ? marked : [folded(text), ...marked];
}

/**
 * A phrase as it is compared: white space folded, in lower case.
 *
 * @example
 * folded("Search\n engine"); // "search engine"
 */
export function folded(phrase: string): string {
  return foldSpaces(phrase).toLowerCase();
}
