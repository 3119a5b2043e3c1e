import { worded, type Worded } from "@dragoman/model";
import { catalogError } from "./fail.js";
import { EntryRows } from "./entry-rows.js";
import { follow, STAGE } from "./grammar.js";
import { interruption, interrupts } from "./interruption.js";
import { PART, type FileText, type RawFile } from "./raw-entry.js";
import { WrapEvidence } from "./wrap-evidence.js";

/** Puts tokens together to entries; the scanner hands them over in the order of the file. */
export class EntryBuilder {
  readonly #file: FileText;
  readonly #text: string;
  readonly #path: string;
  readonly #rows = new EntryRows();
  readonly #evidence: WrapEvidence;
  #msgidLine = 0;
  /** Offset of the last keyword that needs another one after it; a msgid_plural does not count. */
  #opened = 0;
  #stage: number = STAGE.start;
  /** The field whose strings are being read. */
  #field: number = PART.other;
  #fieldStart = -1;
  #strings = 0;
  #obsolete = false;
  #forms: number | undefined;
  #domain = 0;
  #end = 0;
  #endLine = 1;

  constructor(file: FileText, path: string) {
    this.#file = file;
    this.#text = file.text;
    this.#path = path;
    this.#evidence = new WrapEvidence(file.text);
  }

  comment(part: number, start: number, end: number, line: number): void {
    this.#endField(start);
    if (this.#stage === STAGE.whole) this.#close();
    else if (this.#stage !== STAGE.start && this.#stage !== STAGE.previous) {
      throw this.#interrupted(start);
    }
    this.#rows.part(part, start, end);
    this.#end = end;
    this.#endLine = line;
  }

  /**
   * @param index - the number in `msgstr[n]`
   * @param start - where its line begins to say `#~` or `#|`, or the keyword's own offset
   * @param at - the keyword's own offset
   */
  keyword(
    part: number,
    index: number | undefined,
    start: number,
    at: number,
    line: number,
    obsolete: boolean,
  ): void {
    this.#endField(start);
    const next = follow(this.#stage, part, index, this.#forms);
    if (typeof next === "object") {
      if (interrupts(this.#stage, part)) throw this.#interrupted(start);
      throw this.#error(
        at,
        next,
        worded(
          "An entry is: msgctxt (optional), msgid, msgstr; or msgid, msgid_plural, msgstr[0], ….",
        ),
      );
    }
    const opens = next !== STAGE.whole && part !== PART.msgidPlural;
    if (this.#stage === STAGE.whole && opens) this.#close();
    if (this.#stage === STAGE.start) this.#obsolete = obsolete;
    else this.#sameEntry(at, obsolete);
    if (part === PART.other) this.#domain++;
    if (part === PART.msgid) this.#msgidLine = line;
    if (part <= PART.msgid) this.#opened = at;
    if (part === PART.msgidPlural) this.#forms = 0;
    if (index !== undefined) this.#forms = index + 1;
    this.#stage = next;
    this.#field = part;
    this.#fieldStart = start;
    this.#strings = 0;
    this.#evidence.field(part);
  }

  string(start: number, end: number, line: number, obsolete: boolean, previous: boolean): void {
    if (this.#fieldStart < 0) {
      throw this.#error(
        start,
        worded("this string belongs to no field"),
        worded("Put msgid or msgstr before it."),
      );
    }
    this.#sameEntry(start, obsolete);
    if (previous !== isPrevious(this.#field)) {
      throw this.#error(
        start,
        worded("a field is partly marked as previous with #|, partly not"),
        worded("Begin each of its lines with #|, or none."),
      );
    }
    this.#strings++;
    this.#end = end;
    this.#endLine = line;
    this.#evidence.string(start, end, this.#fieldStart);
  }

  finish(): RawFile {
    this.#endField(this.#text.length);
    if (this.#stage === STAGE.whole) this.#close();
    if (this.#stage !== STAGE.start) throw this.#interrupted(this.#text.length);
    return this.#rows.finish(this.#file, this.#evidence.wrapped());
  }

  /** A field is over when anything but a string follows. */
  #endField(at: number): void {
    if (this.#fieldStart < 0) return;
    if (this.#strings === 0) {
      throw this.#error(
        Math.min(at, this.#text.length),
        worded("the field before has no text"),
        worded('Write its text in quotes; an empty one is `""`.'),
      );
    }
    this.#rows.part(this.#field, this.#fieldStart, this.#end);
    this.#fieldStart = -1;
  }

  #close(): void {
    const [end, endLine] = this.#pastLineEnd();
    this.#rows.close(end, endLine, this.#msgidLine, this.#obsolete, this.#domain);
    this.#stage = STAGE.start;
    this.#forms = undefined;
  }

  /** The rest of the line belongs to the entry where it is blank. */
  #pastLineEnd(): [offset: number, line: number] {
    for (let at = this.#end; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 10) return [at + 1, this.#endLine + 1];
      if (Number.isNaN(code)) return [at, this.#endLine];
      if (code !== 32 && code !== 9 && code !== 13) return [this.#end, this.#endLine];
    }
  }

  #sameEntry(at: number, obsolete: boolean): void {
    if (this.#obsolete === obsolete) return;
    throw this.#error(
      at,
      worded("an entry is partly marked as obsolete with #~, partly not"),
      worded("Begin each line of its fields with #~, or none."),
    );
  }

  /** The error for an entry that something else begins or stands in before it is whole. */
  #interrupted(at: number): Error {
    const open = { stage: this.#stage, at: this.#opened };
    return interruption(this.#path, this.#text, open, at);
  }

  #error(at: number, found: Worded, hint: Worded): Error {
    return catalogError(this.#path, this.#text, at, found, hint);
  }
}

function isPrevious(part: number): boolean {
  return part >= PART.previousMsgctxt && part <= PART.previousMsgidPlural;
}
