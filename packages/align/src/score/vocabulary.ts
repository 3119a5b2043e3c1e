import type { Unit } from "../evidence/evidence.js";

/** Of a longer segment so many words are read, so that time grows with the page alone. */
const mostWords = 60;

/** What occurs once teaches nothing: it is with everything else that is in its pair. */
export const LEAST_TIMES: number = 2;

/** A word that is in more than this share of a page's segments is an article or the like. */
const mostSegments = 1 / 3;

/** A page's words that can be learnt, by numbers. */
export interface Vocabulary {
  readonly units: readonly (readonly number[])[];
  readonly names: readonly string[];
}

/**
 * Says whether a word of a vocabulary is a whole text, which is one more word of it: no word begins like this.
 *
 * @param name - one of `Vocabulary.names`
 * @returns whether it is
 * @example
 * isText("=The tide is low."); // true
 */
export function isText(name: string): boolean {
  return name.startsWith("=");
}

/**
 * Collects the words of a page that can be learnt: neither those that occur once, nor articles and the like.
 *
 * @param units - units of one page
 * @returns their words
 * @example
 * vocabularyOf(units).names[vocabularyOf(units).units[3][0]]; // "tide"
 */
export function vocabularyOf(units: readonly Unit[]): Vocabulary {
  const counts = new Map<string, number>();
  const all = units.map((unit) => {
    const words = wordsOf(unit);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return words;
  });
  const ids = new Map<string, number>();
  const most = Math.max(2 * LEAST_TIMES, units.length * mostSegments);
  for (const [word, count] of counts)
    if (count >= LEAST_TIMES && count <= most) ids.set(word, ids.size);
  return {
    units: all.map((words) => [...words].flatMap((word) => ids.get(word) ?? [])),
    names: [...ids.keys()],
  };
}

function wordsOf({ marks, text }: Unit): Set<string> {
  const words = new Set([`=${text}`]);
  for (const { kind, key } of marks) {
    if (words.size > mostWords) break;
    if (kind === "name" || kind === "word") words.add(key.slice(kind.length + 1).toLowerCase());
  }
  return words;
}
