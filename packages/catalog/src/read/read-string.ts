import { worded } from "@dragoman/model";
import { catalogError } from "./fail.js";
import { NextOf } from "./next-of.js";

/** What stands after a backslash, apart from octal and hexadecimal numbers. */
const LETTERS = new Set([...'abfnrtv\\"'].map((letter) => letter.charCodeAt(0)));

/** Finds where the strings of a PO file end, and checks them as gettext's lexer does. */
export class StringEnds {
  readonly #text: string;
  readonly #path: string;
  readonly #quotes: NextOf;
  readonly #backslashes: NextOf;
  readonly #newlines: NextOf;
  readonly #separators: NextOf;

  /**
   * @param text - the whole file
   * @param path - the file, for errors
   */
  constructor(text: string, path: string) {
    this.#text = text;
    this.#path = path;
    this.#quotes = new NextOf(text, '"');
    this.#backslashes = new NextOf(text, "\\");
    this.#newlines = new NextOf(text, "\n");
    this.#separators = new NextOf(text, "\u0004");
  }

  /**
   * Finds the end of a string: no line ending stands inside, no unknown escape, no
   * `\x04` (which separates a msgctxt from its msgid in `.mo` files).
   *
   * @param start - offset of the opening quote; in the order of the file
   * @returns the offset after the closing quote
   * @throws InputError with the place
   * @example
   * new StringEnds('msgid "a"', "it.po").after(6); // 9
   */
  after(start: number): number {
    const newline = this.#newlines.at(start + 1);
    const separator = this.#separators.at(start + 1);
    let at = start + 1;
    for (;;) {
      const quote = this.#quotes.at(at);
      const backslash = this.#backslashes.at(at);
      const end = Math.min(quote, backslash);
      if (separator < end && separator < newline) throw this.#separator(separator);
      if (newline < end || end === Infinity) throw this.#notClosed(start);
      if (quote < backslash) return quote + 1;
      at = escapeEnd(this.#text, backslash, this.#path);
    }
  }

  #separator(at: number): Error {
    return catalogError(
      this.#path,
      this.#text,
      at,
      worded("the string holds the control character U+0004, which separates contexts"),
      worded("Remove the character."),
    );
  }

  #notClosed(start: number): Error {
    return catalogError(
      this.#path,
      this.#text,
      start,
      worded("this string has no closing quote on its line"),
      worded('End the string with `"`, and write a quote inside it as `\\"`.'),
    );
  }
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
