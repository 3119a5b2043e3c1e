import type { Entry, Previous } from "../entry.js";
import { EntryRow } from "./entry-row.js";
import { readComment, readFlags, readReferences } from "./read-comments.js";
import { PART, type RawFile, ROW } from "./raw-entry.js";
import { readField } from "./read-field.js";

const NO_PREVIOUS: Previous = { msgctxt: undefined, msgid: undefined, msgidPlural: undefined };

/** An entry's answer that it has no such field: it is not looked for twice. */
const NONE = Symbol("none");
const NO_LINES: readonly string[] = [];

/** An entry as read: each field is decoded when it is asked for, and once. */
export class ReadEntry extends EntryRow implements Entry {
  #msgid: string | undefined;
  #msgctxt: string | typeof NONE | undefined;
  #msgstr: readonly string[] | undefined;
  #flags: readonly string[] | undefined;
  #references: readonly string[] | undefined;

  get msgid(): string {
    return (this.#msgid ??= this.#field(PART.msgid) ?? "");
  }

  get msgctxt(): string | undefined {
    this.#msgctxt ??= this.#field(PART.msgctxt) ?? NONE;
    return this.#msgctxt === NONE ? undefined : this.#msgctxt;
  }

  get msgidPlural(): string | undefined {
    return this.#field(PART.msgidPlural);
  }

  get msgstr(): readonly string[] {
    return (this.#msgstr ??= this.#forms());
  }

  get fuzzy(): boolean {
    return this.flags.includes("fuzzy");
  }

  get flags(): readonly string[] {
    return (this.#flags ??= flat(this.#lines(PART.flags), readFlags));
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
    return flat(this.#lines(PART.translatorComment), (line) => [readComment(line, "#")]);
  }

  get extractedComments(): readonly string[] {
    return flat(this.#lines(PART.extractedComment), (line) => [readComment(line, "#.")]);
  }

  get references(): readonly string[] {
    return (this.#references ??= flat(this.#lines(PART.reference), readReferences));
  }

  #field(part: number): string | undefined {
    const { file, parts, partsStart, partsEnd } = this;
    for (let index = partsStart; index < partsEnd; index += 3) {
      if (parts[index] === part)
        return readField(file, parts[index + 1] ?? 0, parts[index + 2] ?? 0);
    }
    return undefined;
  }

  #forms(): string[] {
    const { file, parts, partsStart, partsEnd } = this;
    const forms: string[] = [];
    for (let index = partsStart; index < partsEnd; index += 3) {
      if ((parts[index] ?? 0) < PART.msgstr) continue;
      forms.push(readField(file, parts[index + 1] ?? 0, parts[index + 2] ?? 0));
    }
    return forms;
  }

  #lines(part: number): readonly string[] {
    const { file, parts, partsStart, partsEnd } = this;
    let lines: string[] | undefined;
    for (let index = partsStart; index < partsEnd; index += 3) {
      if (parts[index] !== part) continue;
      (lines ??= []).push(file.text.slice(parts[index + 1], parts[index + 2]));
    }
    return lines ?? NO_LINES;
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

/** Most entries have no flag and no comment: these share one empty list. */
function flat(lines: readonly string[], read: (line: string) => string[]): readonly string[] {
  return lines.length === 0 ? NO_LINES : lines.flatMap(read);
}
