import { type Worded, worded } from "@dragoman/model";

/** Names as Unicode has them, in lower case. */
const NAMES: ReadonlyMap<string, Worded> = new Map([
  ["\0", worded("null")],
  ["\u00A0", worded("no-break space")],
  ["\u00AD", worded("soft hyphen")],
  ["\u200B", worded("zero width space")],
  ["\u200C", worded("zero width non-joiner")],
  ["\u200D", worded("zero width joiner")],
  ["\u200E", worded("left-to-right mark")],
  ["\u200F", worded("right-to-left mark")],
  ["\u2028", worded("line separator")],
  ["\u2029", worded("paragraph separator")],
  ["\u202A", worded("left-to-right embedding")],
  ["\u202B", worded("right-to-left embedding")],
  ["\u202C", worded("pop directional formatting")],
  ["\u202D", worded("left-to-right override")],
  ["\u202E", worded("right-to-left override")],
  ["\u202F", worded("narrow no-break space")],
  ["\u2060", worded("word joiner")],
  ["\u2066", worded("left-to-right isolate")],
  ["\u2067", worded("right-to-left isolate")],
  ["\u2069", worded("pop directional isolate")],
  ["\u3000", worded("ideographic space")],
  ["\u3164", worded("hangul filler")],
  ["\uFEFF", worded("byte-order mark")],
  ["\uFFFD", worded("replacement character: the text was damaged")],
]);

/**
 * Names a character that nobody sees, or that looks like another one.
 *
 * @param character - one character
 * @returns its name; undefined where it has none here
 * @example
 * characterName("\u200B")?.message; // "zero width space"
 */
export function characterName(character: string): Worded | undefined {
  return NAMES.get(character);
}

/**
 * Writes a character's number as Unicode does behind `U+`.
 *
 * @param character - one character
 * @returns hexadecimal digits, four at least
 * @example
 * codePoint("\u200B"); // "200B"
 */
export function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
