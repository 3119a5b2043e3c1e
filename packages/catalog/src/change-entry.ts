import { ChangedEntry } from "./changed-entry.js";
import type { Entry, EntryFields, Previous } from "./entry.js";
import { ReadEntry } from "./read/read-entry.js";

/** What {@link changeEntry} may set; a field that is left out stays. */
export interface EntryChanges extends Partial<Omit<EntryFields, "previous">> {
  /** Puts `fuzzy` first among the flags, or takes it away. */
  readonly fuzzy?: boolean;
  /** Replaces the previous fields as a whole. */
  readonly previous?: Partial<Previous>;
}

/**
 * Makes an entry that was never in a file.
 *
 * @param fields - its msgid, and what else is to be set; the rest is empty and one empty msgstr
 * @returns the entry
 * @example
 * newEntry({ msgid: "Install", msgstr: ["Installa"], references: ["docs/index.md"] });
 */
export function newEntry(fields: EntryChanges & { readonly msgid: string }): Entry {
  const empty: EntryFields = {
    msgctxt: undefined,
    msgid: fields.msgid,
    msgidPlural: undefined,
    msgstr: [""],
    flags: [],
    obsolete: false,
    previous: wholePrevious({}),
    translatorComments: [],
    extractedComments: [],
    references: [],
  };
  return new ChangedEntry(changedFields(empty, fields), undefined);
}

/**
 * Makes an entry that differs from another in some fields. When it is written,
 * only the lines of fields whose values differ from the file's are new.
 *
 * @param entry - the entry to start from; it stays as it is
 * @param changes - the fields to set
 * @returns the changed entry
 * @example
 * changeEntry(entry, { msgstr: ["Ciao"], fuzzy: false });
 */
export function changeEntry(entry: Entry, changes: EntryChanges): Entry {
  return new ChangedEntry(changedFields(entry, changes), originOf(entry));
}

/**
 * Gives the entry as it was read.
 *
 * @param entry - any entry
 * @returns what it was read as; undefined for one that was never in a file
 * @example
 * originOf(newEntry({ msgid: "Install" })); // undefined
 */
export function originOf(entry: Entry): ReadEntry | undefined {
  if (entry instanceof ReadEntry) return entry;
  return entry instanceof ChangedEntry ? entry.origin : undefined;
}

function changedFields(entry: EntryFields, changes: EntryChanges): EntryFields {
  const flags = changes.flags ?? entry.flags;
  return {
    msgctxt: "msgctxt" in changes ? changes.msgctxt : entry.msgctxt,
    msgid: changes.msgid ?? entry.msgid,
    msgidPlural: "msgidPlural" in changes ? changes.msgidPlural : entry.msgidPlural,
    msgstr: changes.msgstr ?? entry.msgstr,
    flags: changes.fuzzy === undefined ? flags : withFuzzy(flags, changes.fuzzy),
    obsolete: changes.obsolete ?? entry.obsolete,
    previous: changes.previous === undefined ? entry.previous : wholePrevious(changes.previous),
    translatorComments: changes.translatorComments ?? entry.translatorComments,
    extractedComments: changes.extractedComments ?? entry.extractedComments,
    references: changes.references ?? entry.references,
  };
}

function withFuzzy(flags: readonly string[], fuzzy: boolean): readonly string[] {
  if (flags.includes("fuzzy") === fuzzy) return flags;
  return fuzzy ? ["fuzzy", ...flags] : flags.filter((flag) => flag !== "fuzzy");
}

function wholePrevious(previous: Partial<Previous>): Previous {
  const { msgctxt, msgid, msgidPlural } = previous;
  return { msgctxt, msgid, msgidPlural };
}
