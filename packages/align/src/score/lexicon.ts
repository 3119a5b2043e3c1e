import type { Unit } from "../evidence/evidence.js";
import { type Mark, markOf } from "../evidence/mark.js";
import { isText, LEAST_TIMES, type Vocabulary, vocabularyOf } from "./vocabulary.js";

/** What the pairs of two pages say of their words: marks for each unit of either page. */
export interface Lexicon {
  readonly source: readonly (readonly Mark[])[];
  readonly target: readonly (readonly Mark[])[];
}

/** Indices of two units that belong together. */
interface UnitPair {
  readonly source: number;
  readonly target: number;
}

/** Least share of their occurrences that two words have in common (Dice's coefficient). */
const leastShared = 0.6;

/**
 * Learns words, and whole texts, from pairs: what occurs together again and
 * again is one another's translation. The surest is taken first, and each word
 * once (competitive linking: Melamed 2000, "Models of translational equivalence
 * among words", Computational Linguistics 26(2)).
 *
 * @param source - units of the source page
 * @param target - units of the localised page
 * @param pairs - what surely belongs together
 * @returns marks that two units share where they have a word and its translation
 * @see https://aclanthology.org/J00-2004/
 * @example
 * lexiconOf(source, target, pairs).source[3]; // [{ kind: "learnt", key: "learnt tide" }]
 */
export function lexiconOf(
  source: readonly Unit[],
  target: readonly Unit[],
  pairs: readonly UnitPair[],
): Lexicon {
  const [from, to] = [vocabularyOf(source), vocabularyOf(target)];
  const [toTarget, toSource] = [new Map<number, Mark>(), new Map<number, Mark>()];
  for (const { one, other } of linksIn(from, to, pairs)) {
    if (toTarget.has(one) || toSource.has(other)) continue;
    const name = from.names[one] ?? "";
    const mark = markOf(isText(name) ? "entry" : "learnt", name);
    toTarget.set(one, mark);
    toSource.set(other, mark);
  }
  return { source: marksOf(from, toTarget), target: marksOf(to, toSource) };
}

interface Link {
  readonly one: number;
  readonly other: number;
  readonly times: number;
  readonly shared: number;
}

function linksIn(from: Vocabulary, to: Vocabulary, pairs: readonly UnitPair[]): Link[] {
  const ofSource = new Int32Array(from.names.length);
  const ofTarget = new Int32Array(to.names.length);
  const width = to.names.length;
  const together = new Map<number, number>();
  for (const { source, target } of pairs) {
    const [own, others] = [from.units[source] ?? [], to.units[target] ?? []];
    for (const other of others) ofTarget[other] = (ofTarget[other] ?? 0) + 1;
    for (const one of own) {
      ofSource[one] = (ofSource[one] ?? 0) + 1;
      for (const other of others) {
        const key = one * width + other;
        together.set(key, (together.get(key) ?? 0) + 1);
      }
    }
  }
  const links: Link[] = [];
  for (const [key, times] of together) {
    if (times < LEAST_TIMES) continue;
    const [one, other] = [Math.floor(key / width), key % width];
    if (isText(from.names[one] ?? "") !== isText(to.names[other] ?? "")) continue;
    const shared = (2 * times) / ((ofSource[one] ?? 0) + (ofTarget[other] ?? 0));
    if (shared >= leastShared) links.push({ one, other, times, shared });
  }
  return links.sort(
    (a, b) => b.shared - a.shared || b.times - a.times || a.one - b.one || a.other - b.other,
  );
}

function marksOf({ units }: Vocabulary, links: ReadonlyMap<number, Mark>): Mark[][] {
  return units.map((words) => words.flatMap((word) => links.get(word) ?? []));
}
