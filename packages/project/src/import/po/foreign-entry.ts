import { isHeader, type Catalog, type Entry } from "@dragoman/catalog";

/** An entry that another tool has made. */
export interface ForeignEntry {
  readonly entry: Entry;
  /** The PO file. */
  readonly file: string;
}

/**
 * Gives what other tools' catalogs have translated.
 *
 * @param catalogs - the catalogs of a locale
 * @returns their entries with a translation, in order, without headers
 * @example
 * foreignEntries(catalogs)[0]?.entry.msgid;
 */
export function foreignEntries(catalogs: readonly Catalog[]): ForeignEntry[] {
  return catalogs.flatMap(({ entries, path }) =>
    entries
      .filter((entry) => !isHeader(entry) && (entry.msgstr[0] ?? "") !== "")
      .map((entry) => ({ entry, file: path })),
  );
}

/**
 * Folds what is not part of a text's words: tools break lines differently.
 *
 * @param text - a msgid
 * @returns the text with each stretch of white space as one space, none at its edges
 * @example
 * folded("one\n  two "); // "one two"
 */
export function folded(text: string): string {
  return text.replaceAll(/[ \t\r\n\f\v]+/gu, " ").trim();
}
