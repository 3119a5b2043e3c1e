import { type Catalog, messageKey, newEntry, withEntries } from "@dragoman/catalog";
import { contextOf } from "./key-path.js";
import type { PlacedText } from "./lost-texts.js";

/**
 * Keeps texts in a catalog that have no place in it: each becomes an obsolete
 * entry, with its key for a msgid, since nobody knows what it is a translation
 * of. Should the key come back, the text is offered for it.
 *
 * @param catalog - the catalog
 * @param namespace - the namespace of the texts
 * @param texts - what `lostTexts` found
 * @returns the catalog with an entry more for each text
 * @example
 * keepTexts(catalog, "menu", [{ path: ["gone"], key: "gone", text: "Via" }]).entries.at(-1)?.obsolete; // true
 */
export function keepTexts(
  catalog: Catalog,
  namespace: string,
  texts: readonly PlacedText[],
): Catalog {
  if (texts.length === 0) return catalog;
  const taken = new Set(catalog.entries.map(messageKey));
  const added = texts.map(({ path, key, text }) => {
    const msgctxt = contextOf(namespace, path);
    let msgid = key === "" ? '""' : key;
    // The same key may have been here before, with another text.
    for (let count = 2; taken.has(messageKey({ msgctxt, msgid })); count++)
      msgid = `${key} (${count})`;
    taken.add(messageKey({ msgctxt, msgid }));
    return newEntry({ msgctxt, msgid, msgstr: [text], obsolete: true });
  });
  return withEntries(catalog, [...catalog.entries, ...added]);
}
