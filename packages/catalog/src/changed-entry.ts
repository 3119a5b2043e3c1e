import type { Entry, EntryFields, Previous } from "./entry.js";
import type { ReadEntry } from "./read/read-entry.js";

/** An entry that is not, or not quite, as it was read. */
export class ChangedEntry implements Entry {
  /** As it was read; undefined for a new one. */
  readonly origin: ReadEntry | undefined;
  readonly msgctxt: string | undefined;
  readonly msgid: string;
  readonly msgidPlural: string | undefined;
  readonly msgstr: readonly string[];
  readonly flags: readonly string[];
  readonly obsolete: boolean;
  readonly previous: Previous;
  readonly translatorComments: readonly string[];
  readonly extractedComments: readonly string[];
  readonly references: readonly string[];

  constructor(fields: EntryFields, origin: ReadEntry | undefined) {
    this.origin = origin;
    this.msgctxt = fields.msgctxt;
    this.msgid = fields.msgid;
    this.msgidPlural = fields.msgidPlural;
    this.msgstr = fields.msgstr;
    this.flags = fields.flags;
    this.obsolete = fields.obsolete;
    this.previous = fields.previous;
    this.translatorComments = fields.translatorComments;
    this.extractedComments = fields.extractedComments;
    this.references = fields.references;
  }

  get line(): number | undefined {
    return this.origin?.line;
  }

  get fuzzy(): boolean {
    return this.flags.includes("fuzzy");
  }
}
