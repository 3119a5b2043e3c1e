import { eastAsianWidth } from "get-east-asian-width";

/** Combining marks and format characters stand in the cell of the character before. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Control characters, line separators and what turns the writing direction: a page must not command the terminal. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Makes a text safe to show on one line of a terminal.
 *
 * @param text - any text, for example a msgid
 * @returns the text with line breaks and tabs as spaces, and other control characters as U+FFFD
 * @example
 * oneLine("a\nb\u001B[2J"); // "a b�[2J"
 */
export function oneLine(text: string): string {
  return text.replace(/[\n\r\t]/g, " ").replace(UNSAFE, "\uFFFD");
}

/**
 * Measures a text in terminal cells (Unicode Standard Annex #11).
 *
 * @param text - text without control characters
 * @returns number of cells; wide characters take two, combining marks none
 * @see https://www.unicode.org/reports/tr11/
 * @example
 * displayWidth("漢字"); // 4
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/**
 * Cuts a text to a number of terminal cells.
 *
 * @param text - text without control characters
 * @param width - number of cells, at least that of the ellipsis
 * @param ellipsis - what shows that something is missing; one cell per character
 * @returns the text, or its beginning and the ellipsis
 * @example
 * shorten("translation", 6); // "trans…"
 */
export function shorten(text: string, width: number, ellipsis = "…"): string {
  let used = 0;
  let kept = 0;
  let offset = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) return `${text.slice(0, kept).trimEnd()}${ellipsis}`;
    offset += character.length;
    if (used <= width - ellipsis.length) kept = offset;
  }
  return text;
}

/**
 * Fills a text up with spaces.
 *
 * @param text - text without control characters
 * @param width - number of cells
 * @param side - where the text goes
 * @returns the text with spaces; as it is when it is wider
 * @example
 * pad("it", 4, "left"); // "it  "
 */
export function pad(text: string, width: number, side: "left" | "right"): string {
  const spaces = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "left" ? text + spaces : spaces + text;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  return NO_WIDTH.test(character) ? 0 : eastAsianWidth(code);
}
