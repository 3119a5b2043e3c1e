import { FIELD, type FileText, type RawEntry, type RawFile, ROW } from "./raw-entry.js";

/** Where an entry stands: a row of the numbers that its file has. */
export class EntryRow implements RawEntry {
  protected readonly raw: RawFile;
  /** Where its row begins. */
  protected readonly row: number;

  /**
   * @param raw - the file, scanned
   * @param row - where the entry's row begins in the file's
   */
  constructor(raw: RawFile, row: number) {
    this.raw = raw;
    this.row = row;
  }

  get file(): FileText {
    return this.raw.file;
  }

  get start(): number {
    return this.number(FIELD.start);
  }

  get end(): number {
    return this.number(FIELD.end);
  }

  get startLine(): number {
    return this.number(FIELD.startLine);
  }

  get line(): number {
    return this.number(FIELD.line);
  }

  get endLine(): number {
    return this.number(FIELD.endLine);
  }

  get obsolete(): boolean {
    return this.number(FIELD.obsolete) === 1;
  }

  get domain(): number {
    return this.number(FIELD.domain);
  }

  get parts(): Int32Array {
    return this.raw.parts;
  }

  get partsStart(): number {
    return this.row === 0 ? 0 : this.number(FIELD.partsEnd - ROW);
  }

  get partsEnd(): number {
    return this.number(FIELD.partsEnd);
  }

  protected number(field: number): number {
    return this.raw.rows[this.row + field] ?? 0;
  }
}
