import type { TextPair } from "./text-pair.js";

/** What locales have made of a text. */
export interface Habit {
  /** Number of locales in which it stays as it is. */
  readonly kept: number;
  /** Number of locales in which it is another text. */
  readonly translated: number;
}

/**
 * Counts in how many locales each text stays as it is. What is not translated
 * yet says nothing.
 *
 * @param locales - the confirmed translations of each locale
 * @returns habits by source text
 * @example
 * habitsOf([[{ source: "Tor", target: "Tor" }]]).get("Tor"); // { kept: 1, translated: 0 }
 */
export function habitsOf(locales: readonly Iterable<TextPair>[]): ReadonlyMap<string, Habit> {
  const habits = new Map<string, { kept: number; translated: number }>();
  for (const pairs of locales) {
    for (const [source, isKept] of ownHabits(pairs)) {
      const habit = habits.get(source) ?? { kept: 0, translated: 0 };
      if (isKept) habit.kept++;
      else habit.translated++;
      habits.set(source, habit);
    }
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

/** One locale alone may have forgotten it. */
const ENOUGH = 2;

/**
 * Says whether most locales keep a text as it is.
 *
 * @param habit - what the locales have made of it, if they have it
 * @returns true where two do at least, and more than translate it
 * @example
 * isMostlyKept({ kept: 3, translated: 1 }); // true
 */
export function isMostlyKept(habit: Habit | undefined): boolean {
  return habit !== undefined && habit.kept >= ENOUGH && habit.kept > habit.translated;
}

/**
 * Says whether most locales translate a text.
 *
 * @param habit - what the locales have made of it, if they have it
 * @returns true where two do at least, and more than keep it
 * @example
 * isMostlyTranslated({ kept: 1, translated: 3 }); // true
 */
export function isMostlyTranslated(habit: Habit | undefined): boolean {
  return habit !== undefined && habit.translated >= ENOUGH && habit.translated > habit.kept;
}
