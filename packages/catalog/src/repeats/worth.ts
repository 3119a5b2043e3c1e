import { isCarried } from "../carried-note.js";
import type { Entry } from "../entry.js";

/** How far a translation is, the furthest last. */
export const STATE = { untranslated: 0, fuzzy: 1, carried: 2, finished: 3 } as const;

/**
 * Says how far an entry's translation is.
 *
 * @param entry - any entry
 * @returns one of {@link STATE}
 * @example
 * stateOf(newEntry({ msgid: "Tide" })); // STATE.untranslated
 */
export function stateOf(entry: Entry): number {
  if (entry.msgstr.every((form) => form === "")) return STATE.untranslated;
  if (entry.fuzzy) return STATE.fuzzy;
  return isCarried(entry) ? STATE.carried : STATE.finished;
}

/**
 * Finds the entry whose translation its message gets: the furthest; of those a current one; of those
 * the one with most forms.
 *
 * @param entries - entries of one message
 * @returns one of them, the first that is best
 * @example
 * bestOf([untranslated, translated]); // translated
 */
export function bestOf<One extends Entry>([first, ...rest]: readonly [One, ...One[]]): One {
  return rest.reduce((best, entry) => (compare(entry, best) > 0 ? entry : best), first);
}

function compare(one: Entry, other: Entry): number {
  return (
    stateOf(one) - stateOf(other) ||
    Number(other.obsolete) - Number(one.obsolete) ||
    filled(one) - filled(other)
  );
}

function filled({ msgstr }: Entry): number {
  return msgstr.filter((form) => form !== "").length;
}

/**
 * Says whether an entry has all that another one says.
 *
 * @param entry - the one that would stay
 * @param other - the one that would go
 * @returns whether each form of `other` is empty or the same in `entry`
 * @example
 * says(plural(["a tide", "tides"]), plural(["a tide", ""])); // true
 */
export function says(entry: Entry, other: Entry): boolean {
  return other.msgstr.every((form, at) => form === "" || form === entry.msgstr[at]);
}
