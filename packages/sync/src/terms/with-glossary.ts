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
 * withGlossary(memory, { tide: ["marea", "maree"] }).translationsOf("Tide"); // ["marea", "maree"]
 */
export function withGlossary(
  memory: Memory,
  glossary: Readonly<Record<string, readonly string[]>> | undefined,
): Memory {
  if (glossary === undefined) return memory;
  const terms = new Map(
    Object.entries(glossary).map(([term, translations]) => [
      folded(term),
      translations.map(folded),
    ]),
  );
  return {
    ...memory,
    translationsOf: (words) => terms.get(folded(words)) ?? memory.translationsOf(words),
  };
}
