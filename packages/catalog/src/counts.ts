import type { Catalog } from "./catalog.js";
import type { Entry } from "./entry.js";
import { countWords } from "./count-words.js";
import { isHeader } from "./header/header.js";

/** How much of something is translated. */
export interface Count {
  readonly entries: number;
  /** Words of the source texts, as {@link countWords} counts them. */
  readonly words: number;
}

/** What a catalog holds, headers and obsolete entries aside. */
export interface CatalogCounts {
  readonly translated: Count;
  readonly fuzzy: Count;
  readonly untranslated: Count;
}

/**
 * Says whether every form of an entry has a text and no one has to look at it again.
 *
 * @param entry - any entry
 * @returns whether it is translated; a fuzzy one is not
 * @example
 * isTranslated(newEntry({ msgid: "Install", msgstr: ["Installa"] })); // true
 */
export function isTranslated(entry: Pick<Entry, "msgstr" | "fuzzy">): boolean {
  return !entry.fuzzy && entry.msgstr.length > 0 && entry.msgstr.every((form) => form !== "");
}

/**
 * Counts the messages of a catalog and their words.
 *
 * @param catalog - any catalog
 * @returns translated, fuzzy and untranslated ones; together all but the header and obsolete ones
 * @example
 * catalogCounts(catalog).translated.entries; // 120
 */
export function catalogCounts(catalog: Catalog): CatalogCounts {
  const counts = { translated: empty(), fuzzy: empty(), untranslated: empty() };
  for (const entry of catalog.entries) {
    if (entry.obsolete || isHeader(entry)) continue;
    const state = entry.fuzzy ? "fuzzy" : isTranslated(entry) ? "translated" : "untranslated";
    counts[state].entries++;
    counts[state].words += countWords(entry.msgid);
  }
  return counts;
}

function empty(): { entries: number; words: number } {
  return { entries: 0, words: 0 };
}
