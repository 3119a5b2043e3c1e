import { PAGE_WIDTH } from "../wrap/field.js";
import { NextOf } from "./next-of.js";
import { PART } from "./raw-entry.js";

const IDEOGRAPHS = 0x2e80;

/**
 * Finds out whether a file's long strings are wrapped: it is unwrapped when
 * more lines are longer than a page, and could be broken, than are broken
 * without a newline in the text. Headers do not count: most tools never wrap them.
 */
export class WrapEvidence {
  readonly #text: string;
  readonly #spaces: NextOf;
  #header = false;
  #lastEnd = -1;
  #broken = 0;
  #long = 0;

  constructor(text: string) {
    this.#text = text;
    this.#spaces = new NextOf(text, " ");
  }

  /** A field begins. */
  field(part: number): void {
    if (part === PART.msgid) this.#header = true;
    this.#lastEnd = -1;
  }

  /** A string of the field, quotes included; in the order of the file. */
  string(start: number, end: number, fieldStart: number): void {
    const empty = end - start === 2;
    if (this.#header && this.#isMsgstr(fieldStart)) return;
    if (!empty) this.#header = false;
    if (this.#lastEnd >= 0 && !this.#endsInNewline(this.#lastEnd)) this.#broken++;
    this.#lastEnd = empty ? -1 : end;
    if (end - start > PAGE_WIDTH && this.#breakable(start, end)) this.#long++;
  }

  wrapped(): boolean {
    return this.#long === 0 || this.#broken >= this.#long;
  }

  #isMsgstr(fieldStart: number): boolean {
    return this.#text.startsWith("msgstr", fieldStart);
  }

  #endsInNewline(end: number): boolean {
    return this.#text.startsWith("\\n", end - 3);
  }

  #breakable(start: number, end: number): boolean {
    if (this.#spaces.at(start) < end - 2) return true;
    return this.#text.charCodeAt((start + end) >> 1) >= IDEOGRAPHS;
  }
}
