import { type Entry, entryIndex, isHeader, type MessageKey, messageKey } from "@dragoman/catalog";
import { grouped } from "@dragoman/model";
import { foldedKey } from "./fold.js";
import { bestFree, hasText } from "./memory.js";
import { RankedEntries } from "./ranked-entries.js";
import type { Found, SyncContext } from "./stage.js";

/** What {@link contextOf} is given: the rest it finds out by itself, most of it when it is first asked. */
type Given = Pick<
  SyncContext,
  "catalog" | "template" | "memory" | "taken" | "carry" | "suggestInUse"
> & {
  /** By index of the template's message: what was found so far. */
  readonly found: readonly (Found | undefined)[];
};

const NONE: readonly Entry[] = [];
/** How many entries in a row may have gone before the next message, that it is still found in order. */
const LOOK_AHEAD = 4;

/** Indexes a catalog for the stages. */
export function contextOf({ found, ...given }: Given): SyncContext {
  const { catalog, taken, template } = given;
  const { current, others } = entryIndex(catalog.entries);
  let notNeeded: readonly Entry[] | undefined;
  // Nearly all entries are taken by then, and what is taken is not asked for any more.
  const leftOvers = (): readonly Entry[] =>
    (notNeeded ??= catalog.entries.filter(
      (entry) => !taken.has(entry) && !isHeader(entry) && !isNeeded(entry),
    ));
  let needed: ReadonlySet<string> | undefined;
  let byFoldedKey: ReadonlyMap<string, readonly Entry[]> | undefined;
  // Messages mostly have the order of their entries: then the one of a message need not be looked up.
  let at = 0;
  const entryInOrder = ({ msgid, msgctxt }: MessageKey): Entry | undefined => {
    for (let ahead = at; ahead < at + LOOK_AHEAD; ahead += 1) {
      const entry = catalog.entries[ahead];
      if (entry?.msgid !== msgid || entry.msgctxt !== msgctxt) continue;
      at = ahead + 1;
      return entry;
    }
    return undefined;
  };
  const ranked = new Map<string, RankedEntries>();
  const isNeeded: SyncContext["isNeeded"] = (text) =>
    (needed ??= new Set(template.messages.map(messageKey))).has(messageKey(text));
  return {
    ...given,
    forEachMatch: (visit) => {
      template.messages.forEach((message, index) => {
        const match = found[index]?.match;
        if (match !== undefined) visit(match, message);
      });
    },
    own: (message) => {
      const key = messageKey(message);
      const rest = others.get(key);
      const next = rest === undefined ? entryInOrder(message) : undefined;
      // The empty one is the header's.
      const first = key === "" ? undefined : (next ?? current.get(key));
      if (rest !== undefined) return bestFree(first === undefined ? rest : [first, ...rest], taken);
      return first === undefined || taken.has(first) ? undefined : first;
    },
    freeAlike: (text) => {
      const key = foldedKey(text);
      const entries = (byFoldedKey ??= grouped(leftOvers(), foldedKey)).get(key) ?? NONE;
      // Nearly all are alone.
      if (entries.length < 2) return entries.filter((entry) => !taken.has(entry));
      const known = ranked.get(key) ?? new RankedEntries(entries, taken);
      ranked.set(key, known);
      return known.free();
    },
    isNeeded,
    isNew: (message) => !current.has(messageKey(message)),
    unused: () => leftOvers().filter((entry) => !taken.has(entry) && hasText(entry)),
  };
}
