import {
  changeEntry,
  isHeader,
  parseCatalog,
  serializeCatalog,
  withEntries,
} from "@dragoman/catalog";
import type { Entry, EntryChanges } from "@dragoman/catalog";
import fc from "fast-check";
import { catalogPaths, type Site } from "./site.js";

/** What other tools, people and merges make of an entry. */
type Change = (entry: Entry) => readonly Entry[];

const changed = (changes: (entry: Entry) => EntryChanges): Change => {
  return (entry) => [changeEntry(entry, changes(entry))];
};
const GONE = { extractedComments: [], references: [] };

const CHANGES = {
  none: (entry) => [entry],
  fuzzy: changed(({ msgstr }) => ({ fuzzy: msgstr[0] !== "" })),
  emptied: changed(() => ({ msgstr: [""], fuzzy: false })),
  deleted: () => [],
  obsolete: changed(() => ({ obsolete: true, ...GONE })),
  obsoleteFuzzy: changed(() => ({ obsolete: true, fuzzy: true, ...GONE })),
  carried: changed(({ translatorComments }) => ({
    translatorComments: [...translatorComments, "dragoman: carried (url)"],
  })),
  context: changed(() => ({ msgctxt: "menu" })),
  // Block by block with its link or attribute list, as tools do that do not look into blocks.
  withEdges: changed(({ msgid, msgstr }) => ({
    msgid: `[${msgid}](a.md)`,
    msgstr: msgstr.map((form) => (form === "" ? "" : `[${form}](a.md)`)),
  })),
  newlines: changed(({ msgid, msgstr }) => ({
    msgid: `${msgid.replaceAll(" ", "\n")}\n`,
    msgstr: msgstr.map((form) => (form === "" ? "" : `${form.replaceAll(" ", "\n")}\n`)),
  })),
  edited: changed(({ msgid }) => ({ msgid: `${msgid} Once more.` })),
  twice: (entry) => [
    entry,
    changeEntry(entry, { msgctxt: "verb", msgstr: [`${entry.msgstr[0] ?? ""} bis`] }),
  ],
} satisfies Record<string, Change>;

/** Which change meets the entries of a site's catalogs, one after the other; then again from the first. */
export const otherTools: fc.Arbitrary<readonly (keyof typeof CHANGES)[]> = fc.array(
  fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[]), "none", "none", "none"),
  { minLength: 1, maxLength: 12 },
);

/** The site with catalogs that others have worked on. */
export function workedOn(site: Site, names: readonly (keyof typeof CHANGES)[]): Site {
  const files = new Map(site.files);
  let index = 0;
  for (const path of catalogPaths(site)) {
    const catalog = parseCatalog(Buffer.from(files.get(path) ?? ""), path);
    const entries = catalog.entries.flatMap((entry) => {
      const change: Change = CHANGES[names[index++ % names.length] ?? "none"];
      return isHeader(entry) ? [entry] : change(entry);
    });
    files.set(path, Buffer.from(serializeCatalog(withEntries(catalog, entries))).toString());
  }
  return { ...site, files };
}
