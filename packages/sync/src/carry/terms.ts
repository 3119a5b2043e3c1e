/** What a locale calls some words of its sources. */
export interface Term {
  /** Each once, in lower case and with white space folded; never empty. */
  readonly translations: readonly string[];
  /** Whether the project's glossary says so; else the locale's own translations show it. */
  readonly isGiven: boolean;
}

/** How a locale translates words of its sources. */
export interface Terms {
  /**
   * Gives the translations of some words.
   *
   * @param words - inline Markdown, without markup around it
   * @returns undefined where the words are not known
   */
  termOf(words: string): Term | undefined;
  /**
   * Says whether a translation speaks of the words: most texts of the locale
   * that have it are translations of texts with these words. A homograph does not.
   *
   * @param translation - one of a term's
   * @param words - the term's words
   */
  standsFor(translation: string, words: string): boolean;
}

/** A language that nothing is known of. */
export const NO_TERMS: Terms = { termOf: () => undefined, standsFor: () => false };
