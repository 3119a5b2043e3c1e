import { FIELD, type FileText, PART, type RawFile, ROW } from "./raw-entry.js";

/** What a part is, and where it starts and ends. */
const PART_NUMBERS = 3;

/** Notes where entries and their parts stand, in the order of the file: nothing but numbers, see {@link RawFile}. */
export class EntryRows {
  #rows: Int32Array = new Int32Array(ROW * 64);
  #rowsEnd = 0;
  #parts: Int32Array = new Int32Array(PART_NUMBERS * 256);
  #partsEnd = 0;
  #start = 0;
  #startLine = 1;
  #has = 0;

  /** Takes a part of the entry that is being read: offsets, `end` exclusive. */
  part(part: number, start: number, end: number): void {
    const at = this.#partsEnd;
    this.#partsEnd = at + PART_NUMBERS;
    if (this.#partsEnd > this.#parts.length) this.#parts = grown(this.#parts);
    this.#parts[at] = part;
    this.#parts[at + 1] = start;
    this.#parts[at + 2] = end;
    this.#has |= 1 << (part < PART.msgstr ? part : PART.msgstr);
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
    const at = this.#rowsEnd;
    this.#rowsEnd = at + ROW;
    if (this.#rowsEnd > this.#rows.length) this.#rows = grown(this.#rows);
    const rows = this.#rows;
    rows[at + FIELD.start] = this.#start;
    rows[at + FIELD.end] = end;
    rows[at + FIELD.startLine] = this.#startLine;
    rows[at + FIELD.line] = line;
    rows[at + FIELD.endLine] = endLine;
    rows[at + FIELD.obsolete] = Number(obsolete);
    rows[at + FIELD.domain] = domain;
    rows[at + FIELD.partsEnd] = this.#partsEnd;
    rows[at + FIELD.has] = this.#has;
    this.#start = end;
    this.#startLine = endLine;
    this.#has = 0;
  }

  /**
   * Gives all entries.
   *
   * @param file - the file that they stand in
   * @param wrapped - whether its long strings are wrapped
   */
  finish(file: FileText, wrapped: boolean): RawFile {
    const rows = this.#rows.subarray(0, this.#rowsEnd);
    const parts = this.#parts.subarray(0, this.#partsEnd);
    return { file, rows, parts, tail: this.#start, wrapped };
  }
}

/** Twice as long: entries are many, and nobody knows how many. */
function grown(numbers: Int32Array): Int32Array {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
