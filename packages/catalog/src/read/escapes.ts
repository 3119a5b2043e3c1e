import { worded } from "@dragoman/model";
import { CHARACTER_OF } from "../escape-letters.js";
import { catalogError } from "./fail.js";

const LETTER_X = 120;

/**
 * Finds the end of an escape.
 *
 * @param text - the whole file
 * @param backslash - offset of its backslash
 * @param path - the file, for errors
 * @returns the offset after it
 * @throws InputError where it is no escape
 * @example
 * escapeEnd('"\\x41"', 1, "it.po"); // 5
 */
export function escapeEnd(text: string, backslash: number, path: string): number {
  const code = text.charCodeAt(backslash + 1);
  if (CHARACTER_OF[code] !== undefined) return backslash + 2;
  if (isOctal(code)) {
    let end = backslash + 2;
    while (end < backslash + 4 && isOctal(text.charCodeAt(end))) end++;
    return end;
  }
  if (code === LETTER_X && isHex(text.charCodeAt(backslash + 2))) {
    let end = backslash + 3;
    while (isHex(text.charCodeAt(end))) end++;
    return end;
  }
  throw catalogError(
    path,
    text,
    backslash,
    worded("`\\{{character}}` is no escape", {
      character: /[^\r\n]?/u.exec(text.slice(backslash + 1, backslash + 3))?.[0] ?? "",
    }),
    worded(
      'Valid are \\n \\t \\r \\a \\b \\f \\v \\\\ \\" and numbers such as \\101 or \\x41; write a backslash as \\\\.',
    ),
  );
}

/**
 * Gives the byte that an escape writes as a number. Like gettext, it takes the
 * lower eight bits of the number.
 *
 * @param text - the whole file
 * @param backslash - offset of the escape's backslash
 * @param end - offset after the escape
 * @returns the byte; undefined where the escape is a letter
 * @example
 * escapedByte("\\101", 0, 4); // 65
 */
export function escapedByte(text: string, backslash: number, end: number): number | undefined {
  const first = text.charCodeAt(backslash + 1);
  const hexadecimal = first === LETTER_X;
  if (!hexadecimal && !isOctal(first)) return undefined;
  const from = backslash + (hexadecimal ? 2 : 1);
  const digits = text.slice(Math.max(from, end - 3), end);
  return parseInt(digits, hexadecimal ? 16 : 8) & 255;
}

/**
 * Says whether a UTF-16 code unit is an octal digit.
 *
 * @param code - the code unit; NaN is none
 * @returns true for 0 to 7
 * @example
 * isOctal("8".charCodeAt(0)); // false
 */
export function isOctal(code: number): boolean {
  return code >= 48 && code <= 55;
}

/**
 * Says whether a UTF-16 code unit is a hexadecimal digit.
 *
 * @param code - the code unit; NaN is none
 * @returns true for 0 to 9, a to f and A to F
 * @example
 * isHex("F".charCodeAt(0)); // true
 */
export function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}
