import { worded } from "@dragoman/model";
import { escapedByte, escapeEnd } from "./escapes.js";
import { catalogError } from "./fail.js";
import { NextOf } from "./next-of.js";

/** What separates a msgctxt from its msgid in `.mo` files. */
const SEPARATOR = 4;

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
    this.#separators = new NextOf(text, String.fromCharCode(SEPARATOR));
  }

  /**
   * Finds the end of a string: no line ending stands inside, no unknown escape, no
   * U+0004, be it written as it is or as a number.
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
      if (escapedByte(this.#text, backslash, at) === SEPARATOR) throw this.#separator(backslash);
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
