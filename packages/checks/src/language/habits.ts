import type { TextPair } from "./text-pair.js";

/** What most locales do with a text: it stays as it is, or becomes another one. */
export type Habit = "kept" | "translated";

/** In how many locales a text stays as it is, and in how many it is another one. */
interface Votes {
  kept: number;
  translated: number;
}

/** One locale alone may have forgotten it. */
const ENOUGH = 2;

/**
 * Finds out what most locales do with each text: two at least, and more than do
 * otherwise. What is not translated yet says nothing.
 *
 * @param locales - the confirmed translations of each locale
 * @returns habits by source text; those of which most locales have none are missing
 * @example
 * const pairs = [{ source: "Tor", target: "Tor" }];
 * habitsOf([pairs, pairs]).get("Tor"); // "kept"
 */
export function habitsOf(locales: readonly Iterable<TextPair>[]): ReadonlyMap<string, Habit> {
  const votes = new Map<string, Votes>();
  for (const pairs of locales) {
    for (const [source, isKept] of ownHabits(pairs)) {
      const vote = votes.get(source) ?? { kept: 0, translated: 0 };
      vote[isKept ? "kept" : "translated"]++;
      votes.set(source, vote);
    }
  }
  const habits = new Map<string, Habit>();
  for (const [source, { kept, translated }] of votes) {
    if (kept >= ENOUGH && kept > translated) habits.set(source, "kept");
    if (translated >= ENOUGH && translated > kept) habits.set(source, "translated");
  }
  return habits;
}

/** One locale has one vote: a text that it has translated anywhere can be translated. */
function ownHabits(pairs: Iterable<TextPair>): ReadonlyMap<string, boolean> {
  const own = new Map<string, boolean>();
  for (const { source, target } of pairs) {
    own.set(source, source === target && own.get(source) !== false);
  }
  return own;
}
