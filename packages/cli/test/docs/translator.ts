import { readFileSync, writeFileSync } from "node:fs";
import {
  changeEntry,
  findEntry,
  parseCatalog,
  serializeCatalog,
  withEntries,
} from "@dragoman/catalog";
import { expect } from "vitest";

/**
 * Does what a translator does in a PO editor: types translations, which are not fuzzy then, and
 * comments.
 *
 * @param file - path of the catalog
 * @param po - the entries as they become; each must be in the catalog
 * @param at - place of the entries, for messages
 */
export function fillIn(file: string, po: string, at: string): void {
  const catalog = parseCatalog(readFileSync(file), file);
  const typed = parseCatalog(Buffer.from(po), at);
  for (const entry of typed.entries)
    expect(findEntry(catalog, entry), `${at}: “${entry.msgid}” is in ${file}`).toBeDefined();
  const entries = catalog.entries.map((entry) => {
    const { msgstr, translatorComments } = findEntry(typed, entry) ?? {};
    if (msgstr === undefined || translatorComments === undefined) return entry;
    const comments = [...entry.translatorComments, ...translatorComments];
    const translatorTexts = { msgstr, translatorComments: comments };
    return changeEntry(entry, { ...translatorTexts, fuzzy: false, previous: {} });
  });
  writeFileSync(file, serializeCatalog(withEntries(catalog, entries)));
}
