import {
  changeEntry,
  messageKey,
  newEntry,
  withEntries,
  type Catalog,
  type Entry,
} from "@dragoman/catalog";

/**
 * Fills a catalog from another one of the same messages. What it has stays:
 * only empty entries are filled. A target that says what its source says is no
 * translation.
 *
 * @param catalog - an up-to-date catalog
 * @param offers - entries with translations of its messages, by their keys
 * @returns the catalog, filled
 * @example
 * fillFrom(planned.catalog, offersOf(syncCatalog({ catalog: old, template }).catalog));
 */
export function fillFrom(catalog: Catalog, offers: ReadonlyMap<string, Entry>): Catalog {
  const filled = catalog.entries.map((entry) => {
    const offer = entry.obsolete ? undefined : offers.get(messageKey(entry));
    return offer === undefined || hasText(entry) || !isTranslation(offer)
      ? entry
      : filledEntry(entry, offer);
  });
  return withEntries(catalog, filled);
}

/**
 * Gives the current entries of a catalog, as {@link fillFrom} takes them.
 *
 * @param catalog - the catalog
 * @returns its entries by their keys
 * @example
 * offersOf(catalog).get("Install")?.msgstr;
 */
export function offersOf(catalog: Catalog): Map<string, Entry> {
  const current = catalog.entries.filter(({ obsolete }) => !obsolete);
  return new Map(current.map((entry) => [messageKey(entry), entry]));
}

/**
 * Adds to a catalog, as obsolete, translations that no page needs: they may be
 * wanted again. Messages that it has already are left out.
 *
 * @param catalog - the catalog
 * @param entries - entries of other catalogs
 * @returns the catalog with those that are new to it at its end
 * @example
 * withObsolete(catalog, old.entries.filter(({ obsolete }) => obsolete));
 */
export function withObsolete(catalog: Catalog, entries: readonly Entry[]): Catalog {
  const known = new Set(catalog.entries.map(messageKey));
  const added = entries.filter((entry) => {
    const key = messageKey(entry);
    const isNew = hasText(entry) && !known.has(key);
    known.add(key);
    return isNew;
  });
  return withEntries(catalog, [...catalog.entries, ...added.map(obsoleteCopy)]);
}

function isTranslation(offer: Entry): boolean {
  return hasText(offer) && offer.msgstr[0] !== offer.msgid;
}

function hasText({ msgstr }: Entry): boolean {
  return msgstr.some((form) => form !== "");
}

function filledEntry(entry: Entry, offer: Entry): Entry {
  const { msgstr, fuzzy, previous } = offer;
  const added = offer.translatorComments.filter(
    (comment) => !entry.translatorComments.includes(comment),
  );
  return changeEntry(entry, {
    msgstr,
    fuzzy,
    ...(fuzzy && { previous }),
    ...(added.length > 0 && { translatorComments: [...entry.translatorComments, ...added] }),
  });
}

/** Without the lines that it had in its own file, and without flags that mean something to other tools only. */
function obsoleteCopy(entry: Entry): Entry {
  const { msgctxt, msgid, msgidPlural, msgstr, fuzzy, previous, translatorComments } = entry;
  return newEntry({
    msgctxt,
    msgid,
    msgidPlural,
    msgstr,
    fuzzy,
    previous,
    translatorComments,
    obsolete: true,
  });
}
