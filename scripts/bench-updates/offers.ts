// What becomes of a catalog when its sources are those of a later one, and what people made of
// the same messages: by Dragoman, and by msgmerge.
import {
  type Catalog,
  changeEntry,
  type Entry,
  isHeader,
  isTranslated,
  messageKey,
  withEntries,
} from "@dragoman/catalog";
import { memoryOf, syncCatalog } from "@dragoman/sync";
import { templateFrom } from "../bench-sync/template-from.js";

/** What a tool offers for a message that the old catalog did not have. */
export interface Offer {
  readonly msgid: string;
  /** The old msgid, where the tool tells. */
  readonly previous: string | undefined;
  /** Whether the old msgid went, and this is the first message that its translation serves. */
  readonly isKept: boolean;
  readonly text: string;
  /** What people made of the message; undefined where they have not translated it. */
  readonly human: string | undefined;
  /** Offered as translated, to be used without a look. */
  readonly isFinished: boolean;
  readonly reason: string;
}

/** An entry that a tool wrote for a message of the template, and what the tool says of it. */
interface Found extends Pick<Offer, "previous" | "reason"> {
  readonly entry: Entry;
}

/** What Dragoman offers for each message that is new or was not translated, by its key. */
export function offersOfDragoman(old: Catalog, later: Catalog): Map<string, Offer> {
  const template = templateFrom(later.entries.filter(({ obsolete }) => !obsolete));
  const { decisions } = syncCatalog({ catalog: old, template, memory: memoryOf([old]) });
  const found = decisions.flatMap(({ message, entry, previous, outcome, reason }): Found[] =>
    message === undefined ? [] : [{ entry, previous, reason: `${outcome}: ${reason.message}` }],
  );
  return offersIn(found, old, later);
}

/**
 * Likewise, what msgmerge offers.
 *
 * @param merged - what it wrote, with --previous
 */
export function offersOfMsgmerge(
  old: Catalog,
  later: Catalog,
  merged: Catalog,
): Map<string, Offer> {
  const found = merged.entries
    .filter(({ obsolete }) => !obsolete)
    .map((entry): Found => ({ entry, previous: entry.previous.msgid, reason: "" }));
  return offersIn(found, old, later);
}

/** The msgids that an old catalog has a translation of, and a later one has not any more. */
export function textsThatWent(old: Catalog, later: Catalog): Set<string> {
  const now = new Set(later.entries.filter(({ obsolete }) => !obsolete).map(({ msgid }) => msgid));
  const before = old.entries.filter((entry) => !entry.obsolete && isTranslated(entry));
  return new Set(before.map(({ msgid }) => msgid).filter((msgid) => !now.has(msgid)));
}

/** A catalog's messages without their translations, as msgmerge takes them. */
export function withoutTranslations(catalog: Catalog): Catalog {
  const entries = catalog.entries.filter(({ obsolete }) => !obsolete);
  const empty = entries.map((entry) =>
    isHeader(entry)
      ? entry
      : changeEntry(entry, { fuzzy: false, previous: {}, msgstr: entry.msgstr.map(() => "") }),
  );
  return withEntries(catalog, empty);
}

/** The messages that the old catalog had not, or had not translated, each with what is offered for it. */
function offersIn(found: readonly Found[], old: Catalog, later: Catalog): Map<string, Offer> {
  const known = new Set(old.entries.filter((entry) => isTranslated(entry)).map(messageKey));
  const people = new Map(
    later.entries
      .filter((entry) => !entry.obsolete && isTranslated(entry))
      .map((entry) => [messageKey(entry), entry.msgstr.join("\n")]),
  );
  const left = textsThatWent(old, later);
  const offers = new Map<string, Offer>();
  for (const { entry, previous, reason } of found) {
    const key = messageKey(entry);
    if (isHeader(entry) || known.has(key)) continue;
    const text = entry.msgstr.join("\n").trim();
    const isFinished = isTranslated(entry);
    offers.set(key, {
      msgid: entry.msgid,
      previous,
      isKept: previous !== undefined && left.delete(previous),
      text,
      human: people.get(key),
      isFinished,
      reason,
    });
  }
  return offers;
}
