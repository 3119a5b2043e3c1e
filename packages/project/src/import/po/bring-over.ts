import { changeEntry, emptyCatalog, withEntries, type Entry } from "@dragoman/catalog";
import { syncCatalog, type Template } from "@dragoman/sync";
import { offersOf } from "../fill-from.js";
import type { LeftReason } from "../outcome.js";
import { folded, type ForeignEntry } from "./foreign-entry.js";
import { joinedEntries, type Joined } from "./joined.js";
import type { Parts } from "./parts.js";

/** What became of other tools' entries. */
export interface BroughtOver {
  /** Translations of today's messages, by their keys. */
  readonly offers: ReadonlyMap<string, Entry>;
  /** The very messages of today among the entries, each with the pages that it names: a text may be translated differently on each. */
  readonly exact: readonly Entry[];
  /** The entries that are of no use today, and why. */
  readonly left: readonly (ForeignEntry & { readonly reason: LeftReason })[];
}

/**
 * Brings the entries of other tools over to Dragoman's messages, as a sync
 * would do if their catalog were Dragoman's own: the same but for white space or
 * for markup at the edges, or nearest. Before it, what they have in one piece
 * is taken apart, and what they have in pieces is joined.
 *
 * @param foreign - entries of a locale
 * @param parts - what was found within them
 * @param template - all messages of today
 * @param isSkeleton - whether a text stands in the pages where nothing is translated
 * @returns translations, and what is left
 * @example
 * bringOver(foreign, parts, templateOf(pages), () => false).offers.get("Install")?.msgstr;
 */
export function bringOver(
  foreign: readonly ForeignEntry[],
  parts: readonly Parts[],
  template: Template,
  isSkeleton: (text: string) => boolean,
): BroughtOver {
  const whole = foreign.filter(({ entry }) => entry.msgidPlural === undefined);
  const split = parts.flatMap(({ entries }) => entries);
  const known = new Set([...whole.map(({ entry }) => entry), ...split].map(keyOf));
  const missing = template.messages
    .map(({ msgid }) => msgid)
    .filter((id) => !known.has(folded(id)));
  const joined = joinedEntries(missing, whole);
  const messages = new Set(template.messages.map(({ msgid }) => folded(msgid)));
  const apart = new Set(parts.filter(isApart).map(({ foreign: { entry } }) => entry));
  // A whole table would only be offered, as fuzzy, for cells that nobody translated.
  const own = whole
    .map(({ entry }) => entry)
    .filter((entry) => !apart.has(entry) || messages.has(keyOf(entry)))
    .map(plain);
  const entries = [...split, ...joined.map(({ entry }) => entry), ...own];
  const catalog = withEntries(emptyCatalog(""), entries);
  const synced = syncCatalog({ catalog, template, suggestInUse: false }).catalog;
  const offers = offersOf(synced);
  const served = new Set([...offers.values()].filter(hasText).map(keyOf));
  const rest = synced.entries.filter((entry) => entry.obsolete && !served.has(keyOf(entry)));
  const unused = new Set(rest.map(keyOf));
  const reasonOf = reasons({ parts, apart, joined, unused, messages, isSkeleton });
  const left = foreign.flatMap((one) => {
    const reason = reasonOf(one);
    return reason === undefined ? [] : [{ ...one, reason }];
  });
  const isExact = ({ msgid, fuzzy, obsolete }: Entry): boolean =>
    !fuzzy && !obsolete && offers.has(msgid);
  return { offers, exact: entries.filter(isExact), left };
}

/** Whether a message is several of Dragoman's, or another one. */
function isApart({ entries, sources }: Parts): boolean {
  return entries.length > 0 || sources.length > 1;
}

/** Contexts and flags are the other tool's own. */
function plain(entry: Entry): Entry {
  const flags = entry.fuzzy ? ["fuzzy"] : [];
  return changeEntry(entry, { msgctxt: undefined, flags, extractedComments: [] });
}

function hasText({ msgstr }: Entry): boolean {
  return msgstr.some((form) => form !== "");
}

function keyOf(entry: Entry): string {
  return folded(entry.msgid);
}

interface Outcome {
  readonly parts: readonly Parts[];
  readonly apart: ReadonlySet<Entry>;
  readonly joined: readonly Joined[];
  /** Keys of what the sync left. */
  readonly unused: ReadonlySet<string>;
  /** Keys of today's messages. */
  readonly messages: ReadonlySet<string>;
  readonly isSkeleton: (text: string) => boolean;
}

function reasons(outcome: Outcome): (foreign: ForeignEntry) => LeftReason | undefined {
  const { parts, apart, joined, unused, messages, isSkeleton } = outcome;
  const pieces = new Set(joined.flatMap(({ from }) => from));
  const used = new Set<Entry>();
  const shapeless = new Set<Entry>();
  for (const { foreign, paired, entries, sources } of parts) {
    if (entries.some((entry) => !unused.has(keyOf(entry)))) used.add(foreign.entry);
    else if (!paired && sources.some((source) => messages.has(folded(source))))
      shapeless.add(foreign.entry);
  }
  return ({ entry }) => {
    if (entry.msgidPlural !== undefined) return "plural";
    // What was taken apart is not in the catalog as a whole, unless a message is.
    const whole = apart.has(entry) ? messages.has(keyOf(entry)) : !unused.has(keyOf(entry));
    const isUsed = whole || used.has(entry) || pieces.has(entry);
    if (isUsed) return undefined;
    if (shapeless.has(entry)) return "other-shape";
    return isSkeleton(entry.msgid) ? "no-prose" : "no-page";
  };
}
