import type { CatalogOrigin } from "../catalog.js";
import type { Mark } from "./draft.js";

/**
 * Finds the bytes of lines that would be encoded otherwise than they were. Of
 * a line that was copied its place in the file decides, for another line with
 * the same text may have had other bytes; of a new one the text.
 */
export class OddLines {
  readonly #origin: CatalogOrigin;
  readonly #marks: readonly Mark[];
  readonly #byText = new Map<string, Uint8Array>();
  #mark = -1;

  /**
   * @param marks - where the stretches of the text come from
   * @param origin - the file
   */
  constructor(marks: readonly Mark[], origin: CatalogOrigin) {
    this.#marks = marks;
    this.#origin = origin;
    const { text } = origin.file;
    for (const [start, bytes] of origin.odd) {
      const newline = text.indexOf("\n", start);
      this.#byText.set(text.slice(start, newline < 0 ? text.length : newline), bytes);
    }
  }

  /**
   * Finds the bytes of a line.
   *
   * @param line - its text, without its line feed
   * @param at - where it begins in the text that is written; lines are asked for in their order
   * @returns its bytes; undefined where they are those that its text is encoded to
   * @example
   * new OddLines(written.marks, origin).bytesOf("# caff\udce8", 0); // "# caff\xe8"
   */
  bytesOf(line: string, at: number): Uint8Array | undefined {
    const known = this.#byText.get(line);
    if (known === undefined) return undefined;
    const from = this.#fromOf(at);
    return from !== undefined && this.#stoodAt(line, from) ? this.#origin.odd.get(from) : known;
  }

  /** Where in the file the character at an offset of the text was copied from. */
  #fromOf(offset: number): number | undefined {
    let next = this.#marks[this.#mark + 1];
    while (next !== undefined && next.at <= offset) next = this.#marks[++this.#mark + 1];
    const mark = this.#marks[this.#mark];
    return mark?.from === undefined ? undefined : mark.from + offset - mark.at;
  }

  #stoodAt(line: string, from: number): boolean {
    const { text } = this.#origin.file;
    const end = from + line.length;
    return text.startsWith(line, from) && (end === text.length || text.charCodeAt(end) === 10);
  }
}
