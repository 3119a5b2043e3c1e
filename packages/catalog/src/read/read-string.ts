import { worded } from "@dragoman/model";
import { catalogError } from "./fail.js";

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
const CONTEXT_SEPARATOR = 4;

/** What stands after a backslash, apart from octal and hexadecimal numbers. */
const LETTERS = new Set([...'abfnrtv\\"'].map((letter) => letter.charCodeAt(0)));

/**
 * Finds the end of a string and checks it, as gettext's lexer does: no line
 * ending inside, no unknown escape, no `\x04` (which separates a msgctxt from
 * its msgid in `.mo` files).
 *
 * @param text - the whole file
 * @param start - offset of the opening quote
 * @param path - the file, for errors
 * @returns the offset after the closing quote
 * @throws InputError with the place
 * @example
 * stringEnd('msgid "a"', 6, "it.po"); // 9
 */
export function stringEnd(text: string, start: number, path: string): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > QUOTE && code !== BACKSLASH) continue;
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at = escapeEnd(text, at, path) - 1;
    else if (code === NEWLINE) break;
    else if (code === CONTEXT_SEPARATOR) {
      throw catalogError(
        path,
        text,
        at,
        worded("the string holds the control character U+0004, which separates contexts"),
        worded("Remove the character."),
      );
    }
  }
  throw catalogError(
    path,
    text,
    start,
    worded("this string has no closing quote on its line"),
    worded('End the string with `"`, and write a quote inside it as `\\"`.'),
  );
}

function escapeEnd(text: string, backslash: number, path: string): number {
  const code = text.charCodeAt(backslash + 1);
  if (LETTERS.has(code)) return backslash + 2;
  if (isOctal(code)) {
    let end = backslash + 2;
    while (end < backslash + 4 && isOctal(text.charCodeAt(end))) end++;
    return end;
  }
  if (code === 120 && isHex(text.charCodeAt(backslash + 2))) {
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

/** Whether a UTF-16 code unit is an octal digit. */
export function isOctal(code: number): boolean {
  return code >= 48 && code <= 55;
}

/** Whether a UTF-16 code unit is a hexadecimal digit. */
export function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}
