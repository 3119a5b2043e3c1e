import type { Glossary } from "../translation-pair.js";
import { type PlacedWord, wordsIn } from "./words-in.js";

/** A term of the glossary. */
export interface Term {
  readonly term: string;
  /** Its words, in lower case. */
  readonly words: readonly string[];
  /** Translations that are right; undefined where the term stays as it is. */
  readonly translations: readonly string[] | undefined;
}

/** Terms by their first word, the longest first. */
export type TermIndex = ReadonlyMap<string, readonly Term[]>;

/**
 * Prepares a glossary, so that a text is looked at once for all of its terms.
 *
 * @param glossary - terms that stay and terms with translations
 * @returns terms by their first word
 * @example
 * termIndex({ keep: ["Wire Guard"], terms: new Map() }).get("wire")?.length; // 1
 */
export function termIndex({ keep, terms }: Glossary): TermIndex {
  const index = new Map<string, Term[]>();
  const all: [string, readonly string[] | undefined][] = [
    ...keep.map((term): [string, undefined] => [term, undefined]),
    ...terms,
  ];
  for (const [term, translations] of all) {
    const words = wordsIn(term).map(({ key }) => key);
    const [first] = words;
    if (first === undefined) continue;
    const same = index.get(first) ?? [];
    same.push({ term, words, translations });
    index.set(first, same);
  }
  for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * Finds the terms of a text; a longer one hides those within it.
 *
 * @param text - what readers see of a source
 * @param index - of the glossary
 * @returns terms, each once
 * @example
 * termsIn("Public keys", index).map(({ term }) => term); // ["public key"], not ["key"]
 */
export function termsIn(text: string, index: TermIndex): Term[] {
  if (index.size === 0) return [];
  const words = wordsIn(text);
  const found = new Set<Term>();
  for (let at = 0; at < words.length;) {
    const term = termAt(text, words, at, index);
    if (term !== undefined) found.add(term);
    at += term?.words.length ?? 1;
  }
  return [...found];
}

function termAt(
  text: string,
  words: readonly PlacedWord[],
  at: number,
  index: TermIndex,
): Term | undefined {
  const first = words[at]?.key ?? "";
  // A plural begins as its singular does: `tides`, `buses`.
  const candidates = [first, first.replace(/s$/u, ""), first.replace(/es$/u, "")].flatMap(
    (key, place, keys) => (keys.indexOf(key) === place ? (index.get(key) ?? []) : []),
  );
  return candidates.find((term) => stands(term, text, words, at));
}

function stands(
  { term, words: parts, translations }: Term,
  text: string,
  words: readonly PlacedWord[],
  at: number,
): boolean {
  const last = words[at + parts.length - 1];
  if (last === undefined) return false;
  const isThere = parts.every((part, offset) => {
    const key = words[at + offset]?.key ?? "";
    const isLast = offset === parts.length - 1;
    return key === part || (isLast && (key === `${part}s` || key === `${part}es`));
  });
  if (!isThere) return false;
  // What is kept is kept as it is spelt: “signal” is a word, “Signal” is a name.
  return translations !== undefined || text.slice(words[at]?.start ?? 0, last.end).startsWith(term);
}
