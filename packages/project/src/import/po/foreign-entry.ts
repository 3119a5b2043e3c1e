import { changeEntry, isHeader, type Catalog, type Entry } from "@dragoman/catalog";

/** msgcat and po4a-gettextize put several translations into one entry so, for people to choose. */
const CONFLICT = "#-#-#-#-#";

/** An entry that another tool has made. */
export interface ForeignEntry {
  readonly entry: Entry;
  /** The PO file. */
  readonly file: string;
}

/**
 * Gives what other tools' catalogs have translated. What says the same in both
 * languages is no translation; one that has still to be chosen is fuzzy.
 *
 * @param catalogs - the catalogs of a locale
 * @returns their entries with a translation, in order, without headers
 * @example
 * foreignEntries(catalogs)[0]?.entry.msgid;
 */
export function foreignEntries(catalogs: readonly Catalog[]): ForeignEntry[] {
  return catalogs.flatMap(({ entries, path }) =>
    entries
      .filter((entry) => !isHeader(entry) && isTranslation(entry))
      .map((entry) => {
        const isOpen = entry.msgstr.some((form) => form.includes(CONFLICT));
        return { entry: isOpen ? changeEntry(entry, { fuzzy: true }) : entry, file: path };
      }),
  );
}

function isTranslation({ msgid, msgstr }: Entry): boolean {
  const target = folded(msgstr[0] ?? "");
  return target !== "" && target !== folded(msgid);
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
