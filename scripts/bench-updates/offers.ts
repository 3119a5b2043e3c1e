// What becomes of a catalog when its sources are those of a later one, and what people made of
// the same messages: by Dragoman, and by msgmerge.
import {
  changeEntry,
  type Entry,
  isHeader,
  isTranslated,
  messageKey,
  parseCatalog,
  serializeCatalog,
  withEntries,
} from "@dragoman/catalog";
import { memoryOf, syncCatalog } from "@dragoman/sync";
import { templateFrom } from "../bench-sync/template-from.js";

/** What a tool offers for a message that the old catalog did not have. */
export interface Offer {
  readonly msgid: string;
  /** The old msgid, where the tool tells. */
  readonly previous: string | undefined;
  readonly text: string;
  /** What people made of the message; undefined where they have not translated it. */
  readonly human: string | undefined;
  /** Offered as translated, to be used without a look. */
  readonly isFinished: boolean;
  readonly reason: string;
}

/** @throws Error where a catalog cannot be read */
export function offersOfDragoman(oldPo: Uint8Array, laterPo: Uint8Array): Map<string, Offer> {
  const later = parseCatalog(laterPo, "later.po").entries;
  const catalog = parseCatalog(oldPo, "old.po");
  const template = templateFrom(later.filter(({ obsolete }) => !obsolete));
  const { decisions } = syncCatalog({ catalog, template, memory: memoryOf([catalog]) });
  const asked = decisions.filter(({ message }) => message !== undefined);
  const made = new Map(asked.map((decision) => [messageKey(decision.entry), decision]));
  const entries = asked.map(({ entry }) => entry);
  return offersIn(entries, catalog.entries, later, (entry) => {
    const { previous, outcome, reason } = made.get(messageKey(entry)) ?? {};
    return { previous, reason: `${outcome ?? ""}: ${reason?.message ?? ""}` };
  });
}

/** @param mergedPo what msgmerge wrote, with --previous */
export function offersOfMsgmerge(
  oldPo: Uint8Array,
  laterPo: Uint8Array,
  mergedPo: Uint8Array,
): Map<string, Offer> {
  const read = (bytes: Uint8Array) => parseCatalog(bytes, "catalog.po").entries;
  const merged = read(mergedPo).filter(({ obsolete }) => !obsolete);
  return offersIn(merged, read(oldPo), read(laterPo), ({ previous }) => ({
    previous: previous.msgid,
    reason: "",
  }));
}

/** A catalog's messages without their translations, as msgmerge takes them. */
export function templateOf(laterPo: Uint8Array): Uint8Array {
  const later = parseCatalog(laterPo, "later.po");
  const entries = later.entries.filter(({ obsolete }) => !obsolete);
  const empty = entries.map((entry) =>
    isHeader(entry)
      ? entry
      : changeEntry(entry, { fuzzy: false, previous: {}, msgstr: entry.msgstr.map(() => "") }),
  );
  return serializeCatalog(withEntries(later, empty));
}

/** The messages that the old catalog had not, or had not translated, each with what is offered for it. */
function offersIn(
  entries: readonly Entry[],
  old: readonly Entry[],
  later: readonly Entry[],
  originOf: (entry: Entry) => Pick<Offer, "previous" | "reason">,
): Map<string, Offer> {
  const known = new Set(old.filter((entry) => isTranslated(entry)).map(messageKey));
  const people = new Map(
    later
      .filter((entry) => !entry.obsolete && isTranslated(entry))
      .map((entry) => [messageKey(entry), entry.msgstr.join("\n")]),
  );
  const asked = entries.filter((entry) => !isHeader(entry) && !known.has(messageKey(entry)));
  return new Map(
    asked.map((entry) => [
      messageKey(entry),
      {
        msgid: entry.msgid,
        text: entry.msgstr.join("\n").trim(),
        human: people.get(messageKey(entry)),
        isFinished: isTranslated(entry),
        ...originOf(entry),
      },
    ]),
  );
}
