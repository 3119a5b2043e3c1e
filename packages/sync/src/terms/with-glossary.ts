import type { Term } from "../carry/terms.js";
import type { Memory } from "../memory.js";
import { folded } from "./phrases.js";

/**
 * Gives a memory the terms of a glossary. What the glossary says of a term goes
 * for all that translations show of it.
 *
 * @param memory - of a locale
 * @param glossary - by term of the source: the translations that are right; undefined where there is none
 * @returns the memory with these terms; itself where there are none
 * @example
 * withGlossary(memory, { tide: ["marea", "maree"] }).termOf("Tide")?.translations; // ["marea", "maree"]
 */
export function withGlossary(
  memory: Memory,
  glossary: Readonly<Record<string, readonly string[]>> | undefined,
): Memory {
  if (glossary === undefined) return memory;
  const terms = new Map<string, Term>();
  for (const [name, words] of Object.entries(glossary)) {
    const term = folded(name);
    const before = terms.get(term)?.translations ?? [];
    const translations = [...new Set([...before, ...words.map(folded)])].filter(Boolean);
    if (translations.length > 0) terms.set(term, { translations, isGiven: true });
  }
  return { ...memory, termOf: (words) => terms.get(folded(words)) ?? memory.termOf(words) };
}
