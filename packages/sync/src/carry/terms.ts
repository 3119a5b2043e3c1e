/** How a locale translates words of its sources. */
export interface Terms {
  /**
   * Gives the translations of some words that the locale's own texts show.
   *
   * @param words - inline Markdown, without markup around it
   * @returns each translation once, in lower case and with white space folded; none where the words are not known
   */
  translationsOf(words: string): readonly string[];
}

/** A language that nothing is known of. */
export const NO_TERMS: Terms = { translationsOf: () => [] };
