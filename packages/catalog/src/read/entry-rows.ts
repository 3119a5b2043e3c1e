import type { FileText, RawFile } from "./raw-entry.js";

/** Notes where entries and their parts stand, in the order of the file: nothing but numbers, see {@link RawFile}. */
export class EntryRows {
  readonly #rows: number[] = [];
  readonly #parts: number[] = [];
  #start = 0;
  #startLine = 1;

  /** Takes a part of the entry that is being read: offsets, `end` exclusive. */
  part(part: number, start: number, end: number): void {
    this.#parts.push(part, start, end);
  }

  /**
   * Ends an entry; what was taken since the last one belongs to it.
   *
   * @param end - offset after it, with its last line ending
   * @param endLine - 1-based line of `end`
   * @param line - that of its `msgid`
   * @param domain - number of the `domain` directives before it
   */
  close(end: number, endLine: number, line: number, obsolete: boolean, domain: number): void {
    const { length } = this.#parts;
    this.#rows.push(
      this.#start,
      end,
      this.#startLine,
      line,
      endLine,
      Number(obsolete),
      domain,
      length,
    );
    this.#start = end;
    this.#startLine = endLine;
  }

  /**
   * Gives all entries.
   *
   * @param file - the file that they stand in
   * @param wrapped - whether its long strings are wrapped
   */
  finish(file: FileText, wrapped: boolean): RawFile {
    return { file, rows: this.#rows, parts: this.#parts, tail: this.#start, wrapped };
  }
}
