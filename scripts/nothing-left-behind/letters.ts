/**
 * The alphabet of pseudo-text: letters that look like the ASCII ones and that
 * no language of the corpora uses, so that every other letter in a rendered
 * page is known to be left over. `judge/prose.py` reads the same two lines.
 */
export const ASCII_LETTERS = "abcdefghijklmnopqrstuvwxyz";
export const LOWER_LOOKALIKES = "ȧḃḉḋḙḟḡḣḭɉḵḻṁṅȯṗɋṙṡṫṳṽẇẋẏẕ";
export const UPPER_LOOKALIKES = "ȦḂḈḊḘḞḠḢḬɈḴḺṀṄȮṖɊṘṠṪṲṼẆẊẎẔ";

/** Stands for every letter outside ASCII, so that pages in any script can be judged. */
const OTHER_LETTER = "ẍ";

const LETTER_MAP: ReadonlyMap<string, string> = new Map([
  ...zip(ASCII_LETTERS, LOWER_LOOKALIKES),
  ...zip(ASCII_LETTERS.toUpperCase(), UPPER_LOOKALIKES),
  ...[...LOWER_LOOKALIKES, ...UPPER_LOOKALIKES].map((letter): [string, string] => [letter, letter]),
]);

function zip(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((letter, index) => [letter, targets[index] ?? OTHER_LETTER]);
}

/**
 * Replaces every letter by one of the pseudo alphabet, one for one; all other
 * characters stay.
 *
 * @param text - plain text, without markup
 * @returns a text with as many code points, none of whose letters is one of the source's
 * @example
 * pseudoLetters("A link, 2 €"); // "Ȧ ḻḭṅḵ, 2 €"
 */
export function pseudoLetters(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => LETTER_MAP.get(letter) ?? OTHER_LETTER);
}
