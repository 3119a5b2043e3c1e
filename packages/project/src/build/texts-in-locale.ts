import {
  blockOptions,
  judgeBlocks,
  languageOfLocale,
  languageOfTexts,
  loadIdentifier,
} from "@dragoman/checks";

/**
 * For so many texts in the source's language one in the locale's says that somebody translated
 * them. Of 60 pages in English, each older than its source, most have none that is taken for
 * Italian or French, and one has one of fifteen; of 60 translated ones each has two of three or more.
 */
const MOST_FOR_ONE = 4;

/**
 * Counts the texts that are in the language of a locale, or may be, where some of them surely are.
 *
 * @param texts - inline Markdown, in the order of a page
 * @param locale - the locale
 * @param sourceLocale - the locale of the source
 * @returns how many of them are not in the source's language; 0 where they seem to be, but for
 *   a few, and where both locales have one language
 * @example
 * await textsInLocale(["La bassa marea è oggi a mezzogiorno."], "it", "en"); // 1
 */
export async function textsInLocale(
  texts: readonly string[],
  locale: string,
  sourceLocale: string,
): Promise<number> {
  const source = languageOfLocale(sourceLocale)?.language;
  if (languageOfLocale(locale)?.language === source) return 0;
  const identifier = await loadIdentifier();
  const options = blockOptions(locale, identifier, sourceLocale);
  if (options === undefined) {
    // A language that the identifier does not know seems to be any but the source's.
    const language = languageOfTexts(texts, identifier);
    return language === undefined || language === source ? 0 : texts.length;
  }
  const blocks = judgeBlocks(texts, options);
  const left = blocks.filter(({ other }) => other !== undefined && other === source).length;
  const own = blocks.filter(({ isPartly }) => isPartly).length;
  return own * MOST_FOR_ONE > left ? texts.length - left : 0;
}
