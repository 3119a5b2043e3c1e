import type { Entry, Previous } from "../entry.js";
import { readComment, readFlags, readReferences } from "./read-comments.js";
import { PART, type RawEntry } from "./raw-entry.js";
import { readField } from "./read-field.js";

const NO_PREVIOUS: Previous = { msgctxt: undefined, msgid: undefined, msgidPlural: undefined };

/** An entry's answer that it has no such field: it is not looked for twice. */
const NONE = Symbol("none");
const NO_LINES: readonly string[] = [];

/** An entry as read: each field is decoded when it is asked for, and once. */
export class ReadEntry implements Entry {
  readonly raw: RawEntry;
  #msgid: string | undefined;
  #msgctxt: string | typeof NONE | undefined;
  #msgstr: readonly string[] | undefined;
  #flags: readonly string[] | undefined;
  #references: readonly string[] | undefined;

  constructor(raw: RawEntry) {
    this.raw = raw;
  }

  get line(): number {
    return this.raw.line;
  }

  get obsolete(): boolean {
    return this.raw.obsolete;
  }

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
    return (this.#flags ??= this.#lines(PART.flags).flatMap(readFlags));
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
    return this.#lines(PART.translatorComment).map((line) => readComment(line, "#"));
  }

  get extractedComments(): readonly string[] {
    return this.#lines(PART.extractedComment).map((line) => readComment(line, "#."));
  }

  get references(): readonly string[] {
    return (this.#references ??= this.#lines(PART.reference).flatMap(readReferences));
  }

  #field(part: number): string | undefined {
    const { file, parts, partsStart, partsEnd } = this.raw;
    for (let index = partsStart; index < partsEnd; index += 3) {
      if (parts[index] === part)
        return readField(file, parts[index + 1] ?? 0, parts[index + 2] ?? 0);
    }
    return undefined;
  }

  #forms(): string[] {
    const { file, parts, partsStart, partsEnd } = this.raw;
    const forms: string[] = [];
    for (let index = partsStart; index < partsEnd; index += 3) {
      if ((parts[index] ?? 0) < PART.msgstr) continue;
      forms.push(readField(file, parts[index + 1] ?? 0, parts[index + 2] ?? 0));
    }
    return forms;
  }

  #lines(part: number): readonly string[] {
    const { file, parts, partsStart, partsEnd } = this.raw;
    let lines: string[] | undefined;
    for (let index = partsStart; index < partsEnd; index += 3) {
      if (parts[index] !== part) continue;
      (lines ??= []).push(file.text.slice(parts[index + 1], parts[index + 2]));
    }
    return lines ?? NO_LINES;
  }
}
