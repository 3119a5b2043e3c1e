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
 * only empty entries are filled. Obsolete entries come along, so that no
 * translation is lost.
 *
 * @param catalog - an up-to-date catalog
 * @param other - a catalog with translations of its messages
 * @returns the catalog, filled
 * @example
 * fillFrom(planned.catalog, syncCatalog({ catalog: old, template }).catalog);
 */
export function fillFrom(catalog: Catalog, other: Catalog): Catalog {
  const offers = new Map<string, Entry>();
  for (const entry of other.entries) if (!entry.obsolete) offers.set(messageKey(entry), entry);
  const filled = catalog.entries.map((entry) => {
    const offer = entry.obsolete ? undefined : offers.get(messageKey(entry));
    return offer === undefined || hasText(entry) || !isTranslation(offer)
      ? entry
      : filledEntry(entry, offer);
  });
  const known = new Set(catalog.entries.map(messageKey));
  const obsolete = other.entries.filter(
    (entry) => entry.obsolete && hasText(entry) && !known.has(messageKey(entry)),
  );
  return withEntries(catalog, [...filled, ...obsolete.map(copied)]);
}

/** A target that says what its source says is no translation. */
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

/** Without the lines that it had in its own file. */
function copied(entry: Entry): Entry {
  const { msgctxt, msgid, msgidPlural, msgstr, flags, previous, translatorComments } = entry;
  return newEntry({
    msgctxt,
    msgid,
    msgidPlural,
    msgstr,
    flags,
    previous,
    translatorComments,
    obsolete: true,
  });
}
