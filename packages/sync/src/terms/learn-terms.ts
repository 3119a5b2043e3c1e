import type { Terms } from "../carry/terms.js";
import { markedTerms, type TermList, type TranslatedText, withoutEnd } from "./marked-terms.js";
import { folded, phrasesOf } from "./phrases.js";

/** What so many texts have in common is known by then. */
const MOST_TEXTS = 40;

/**
 * Learns terms from translations: what stands within markup in a source stands
 * within the same markup in its translation, and a title is a text of its own.
 * An index of what may be a term is made when a translation is first asked
 * for; a text is read when one of its terms is, once.
 *
 * @param texts - gives translations that people made for these very texts, in an order that does not change by itself
 * @returns the terms
 * @example
 * const terms = termsOf(() => [{ msgid: "A [search engine](a.md)", msgstr: ["Un [motore di ricerca](a.md)"] }]);
 * terms.translationsOf("search engine"); // ["motore di ricerca"]
 */
export function termsOf(texts: () => Iterable<TranslatedText>): Terms {
  let index: ReadonlyMap<string, readonly TranslatedText[]> | undefined;
  const read = new Map<TranslatedText, TermList>();
  const known = new Map<string, readonly string[]>();
  const termsIn = (text: TranslatedText): TermList => {
    const terms = read.get(text) ?? markedTerms(text);
    read.set(text, terms);
    return terms;
  };
  const look = (phrase: string): readonly string[] => {
    index ??= indexOf(texts());
    const found = (index.get(phrase) ?? []).flatMap((text) =>
      folded(text.msgid) === phrase
        ? withoutEnd(folded(text.msgstr[0] ?? ""), phrase)
        : (termsIn(text).get(phrase) ?? []),
    );
    return [...new Set(found)];
  };
  return {
    translationsOf: (words) => {
      const phrase = folded(words);
      const translations = known.get(phrase) ?? look(phrase);
      if (translations.length > 0) known.set(phrase, translations);
      return translations;
    },
  };
}

/** By phrase: texts that may have it as a term, the first ones. */
function indexOf(texts: Iterable<TranslatedText>): Map<string, TranslatedText[]> {
  const index = new Map<string, TranslatedText[]>();
  for (const text of texts) {
    for (const phrase of phrasesOf(text.msgid)) {
      const list = index.get(phrase);
      if (list === undefined) index.set(phrase, [text]);
      else if (list.length < MOST_TEXTS) list.push(text);
    }
  }
  return index;
}
