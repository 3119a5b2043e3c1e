/** Of the hash of a word's UTF-16 units (FNV-1a). */
export const FNV_OFFSET: number = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

/** The hash of a single UTF-16 unit. */
export function hashOf(unit: number): number {
  return Math.imul(FNV_OFFSET ^ unit, FNV_PRIME);
}

/** What a UTF-16 unit is to a reader of words. */
export const UNKNOWN = 0;
export const OTHER = 1;
export const LETTER = 2;
/** Scripts without spaces between words, where each character counts as one. */
export const IDEOGRAPH = 3;
/** What a region of code or markup may begin with. */
export const OPENING = 4;
const OPENINGS = "`(<{";
const LETTERS = /^[\p{L}\p{N}\p{M}]$/u;
const IDEOGRAPHS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Class of each code unit, found out when it is first met: {@link UNKNOWN} till then. */
export const classes: Uint8Array = new Uint8Array(65536);

/** Finds out the class of a code unit. */
export function classify(code: number): number {
  const character = String.fromCharCode(code);
  // Halves of a surrogate pair are mostly emoji and rare ideographs: a run of them is one word.
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  const sign = OPENINGS.includes(character) ? OPENING : OTHER;
  const found = surrogate || LETTERS.test(character) ? LETTER : sign;
  const result = IDEOGRAPHS.test(character) ? IDEOGRAPH : found;
  classes[code] = result;
  return result;
}
