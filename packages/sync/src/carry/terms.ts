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
  /** Says what the locale's texts use a translation for. */
  usageOf(translation: string, words: string): Usage;
  /** Says whether a word, given without a capital, mostly has none within the locale's texts; false where it has not been seen. */
  isMostlySmall(word: string): boolean;
  /** Gives the quotation marks that the locale's texts have where the source has some; these themselves where none are known. */
  quotesFor(open: string, close: string): readonly [open: string, close: string];
}

/** How often a word of a translation stands for words of the source. */
export interface Usage {
  /** How many texts have it in their translation. */
  readonly all: number;
  /** How many of these have the words in their source. */
  readonly meant: number;
}

/** A language that nothing is known of. */
export const NO_TERMS: Terms = {
  termOf: () => undefined,
  usageOf: () => ({ all: 0, meant: 0 }),
  isMostlySmall: () => false,
  quotesFor: (open, close) => [open, close],
};
