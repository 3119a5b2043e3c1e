import { type Entry, entryIndex, isHeader, messageKey } from "@dragoman/catalog";
import { grouped } from "@dragoman/model";
import { foldedKey } from "./fold.js";
import { bestFree, hasText } from "./memory.js";
import { RankedEntries } from "./ranked-entries.js";
import type { Found, Match, SyncContext } from "./stage.js";
import type { Message } from "./template.js";

/** What {@link contextOf} is given: the rest it finds out by itself, most of it when it is first asked. */
type Given = Pick<
  SyncContext,
  "catalog" | "template" | "memory" | "taken" | "carry" | "suggestInUse"
> & {
  /** By index of the template's message: what was found so far. */
  readonly found: readonly (Found | undefined)[];
};

const NONE: readonly Entry[] = [];

/** Indexes a catalog for the stages. */
export function contextOf({ found, ...given }: Given): SyncContext {
  const { catalog, taken, template } = given;
  const { current, others } = entryIndex(catalog.entries);
  let notNeeded: readonly Entry[] | undefined;
  const leftOvers = (): readonly Entry[] =>
    (notNeeded ??= catalog.entries.filter((entry) => !isHeader(entry) && !isNeeded(entry)));
  let needed: ReadonlySet<string> | undefined;
  let byFoldedKey: ReadonlyMap<string, readonly Entry[]> | undefined;
  const ranked = new Map<string, RankedEntries>();
  const isNeeded: SyncContext["isNeeded"] = (text) =>
    (needed ??= new Set(template.messages.map(messageKey))).has(messageKey(text));
  return {
    ...given,
    matches: () => matchesOf(template.messages, found),
    own: (message) => {
      const key = messageKey(message);
      // The empty one is the header's.
      const first = key === "" ? undefined : current.get(key);
      const rest = others.get(key);
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

function matchesOf(
  messages: readonly Message[],
  found: readonly (Found | undefined)[],
): Map<Message, Match> {
  const matches = new Map<Message, Match>();
  for (const [index, message] of messages.entries()) {
    const match = found[index]?.match;
    if (match !== undefined) matches.set(message, match);
  }
  return matches;
}
