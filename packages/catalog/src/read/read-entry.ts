import type { Entry, Previous } from "../entry.js";
import { EntryRow } from "./entry-row.js";
import { readComment, readFlags, readReferences } from "./read-comments.js";
import { FIELD, PART, type RawFile, ROW } from "./raw-entry.js";
import { readField } from "./read-field.js";

const NO_PREVIOUS: Previous = { msgctxt: undefined, msgid: undefined, msgidPlural: undefined };

const NO_LINES: readonly string[] = [];

/** An entry as read: each field is decoded when it is asked for, and once. */
export class ReadEntry extends EntryRow implements Entry {
  #msgid: string | undefined;
  #msgctxt: string | undefined;
  #msgstr: readonly string[] | undefined;
  #flags: readonly string[] | undefined;
  #references: readonly string[] | undefined;

  get msgid(): string {
    return (this.#msgid ??= this.#field(PART.msgid) ?? "");
  }

  get msgctxt(): string | undefined {
    return (this.#msgctxt ??= this.#field(PART.msgctxt));
  }

  get msgidPlural(): string | undefined {
    return this.#field(PART.msgidPlural);
  }

  get msgstr(): readonly string[] {
    return (this.#msgstr ??= this.#forms());
  }

  get fuzzy(): boolean {
    return this.#has(PART.flags) && this.flags.includes("fuzzy");
  }

  get flags(): readonly string[] {
    return (this.#flags ??= this.#read(PART.flags, readFlags));
  }

  get previous(): Previous {
    const msgctxt = this.#field(PART.previousMsgctxt);
    const msgid = this.#field(PART.previousMsgid);
    const msgidPlural = this.#field(PART.previousMsgidPlural);
    if (msgctxt === undefined && msgid === undefined && msgidPlural === undefined) {
      return NO_PREVIOUS;
    }
    return { msgctxt, msgid, msgidPlural };
  }

  get translatorComments(): readonly string[] {
    return this.#read(PART.translatorComment, (line) => [readComment(line, "#")]);
  }

  get extractedComments(): readonly string[] {
    return this.#read(PART.extractedComment, (line) => [readComment(line, "#.")]);
  }

  get references(): readonly string[] {
    return (this.#references ??= this.#read(PART.reference, readReferences));
  }

  /** Whether the entry has a part: of most kinds most have none. */
  #has(part: number): boolean {
    return ((this.raw.rows[this.row + FIELD.has] ?? 0) & (1 << part)) !== 0;
  }

  #field(part: number): string | undefined {
    if (!this.#has(part)) return undefined;
    const { parts } = this.raw;
    let index = this.partsStart;
    while (parts[index] !== part) index += 3;
    return this.#text(index);
  }

  #forms(): readonly string[] {
    // An array that begins empty takes place for more than one.
    const only = this.#has(PART.msgidPlural) ? undefined : this.#field(PART.msgstr);
    if (only !== undefined) return [only];
    const { parts, partsStart, partsEnd } = this;
    const forms: string[] = [];
    for (let index = partsStart; index < partsEnd; index += 3) {
      const part = parts[index] ?? 0;
      if (part >= PART.msgstr) forms.push(this.#text(index));
    }
    return forms;
  }

  /** The text of a field, by where it stands in `parts`. */
  #text(index: number): string {
    const { file, parts } = this.raw;
    return readField(file, parts[index + 1] ?? 0, parts[index + 2] ?? 0);
  }

  /** What the lines of a part say; most entries have none, and these share one empty list. */
  #read(part: number, read: (line: string) => string[]): readonly string[] {
    if (!this.#has(part)) return NO_LINES;
    const { file, parts, partsStart, partsEnd } = this;
    const values: string[] = [];
    for (let index = partsStart; index < partsEnd; index += 3) {
      if (parts[index] !== part) continue;
      for (const value of read(file.text.slice(parts[index + 1], parts[index + 2])))
        values.push(value);
    }
    return values;
  }
}

/**
 * Gives the entries of a scanned file.
 *
 * @param raw - what `scanCatalog` gave
 * @returns them in the order of the file
 * @example
 * readEntries(scanCatalog({ text: 'msgid "a"\nmsgstr "b"\n', charset: "UTF-8" }, "it.po"))[0]?.msgid; // "a"
 */
export function readEntries(raw: RawFile): ReadEntry[] {
  const entries: ReadEntry[] = [];
  for (let row = 0; row < raw.rows.length; row += ROW) entries.push(new ReadEntry(raw, row));
  return entries;
}
