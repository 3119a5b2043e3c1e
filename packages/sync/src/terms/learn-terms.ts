import type { Term, Terms } from "../carry/terms.js";
import { markedTerms, type TermList, type TranslatedText, withoutStop } from "./marked-terms.js";
import { mostlySmallIn } from "./mostly-small.js";
import { folded, phrasesOf } from "./phrases.js";
import { quotesIn } from "./quotes.js";
import { usageIn } from "./usage.js";

/** So many texts are read for a phrase, the first ones. */
const MOST_TEXTS = 40;
/** What is translated in more ways is no term. */
const MOST_TRANSLATIONS = 16;
/** A longer translation is no term, and a longer text no sentence: little is certain in it. In UTF-16 units. */
const LONGEST_TRANSLATION = 200;
const LONGEST_TEXT = 4000;

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
 * terms.termOf("search engine")?.translations; // ["motore di ricerca"]
 */
export function termsOf(texts: () => readonly TranslatedText[]): Terms {
  let all: readonly TranslatedText[] | undefined;
  const once = (): readonly TranslatedText[] => (all ??= texts());
  let index: ReadonlyMap<string, readonly TranslatedText[]> | undefined;
  const read = new Map<TranslatedText, TermList>();
  const known = new Map<string, Term | undefined>();
  const termsIn = (text: TranslatedText): TermList => {
    const terms = read.get(text) ?? markedTerms(text);
    read.set(text, terms);
    return terms;
  };
  const translationsIn = (text: TranslatedText, phrase: string): readonly string[] =>
    folded(text.msgid) === phrase
      ? [withoutStop(folded(text.msgstr[0] ?? ""), phrase)]
      : (termsIn(text).get(phrase) ?? []);
  return {
    termOf: (words) => {
      const phrase = folded(words);
      index ??= indexOf(once());
      const having = index.get(phrase);
      if (having === undefined || known.has(phrase)) return known.get(phrase);
      const term = termFrom(having.flatMap((text) => translationsIn(text, phrase)));
      known.set(phrase, term);
      return term;
    },
    usageOf: usageIn(once),
    isMostlySmall: mostlySmallIn(once),
    quotesFor: quotesIn(once),
  };
}

/** By phrase: texts that may have it as a term, the first ones. */
function indexOf(texts: Iterable<TranslatedText>): Map<string, TranslatedText[]> {
  const index = new Map<string, TranslatedText[]>();
  for (const text of texts) {
    if (text.msgid.length > LONGEST_TEXT || (text.msgstr[0] ?? "").length > LONGEST_TEXT) continue;
    for (const phrase of phrasesOf(text.msgid)) {
      const list = index.get(phrase);
      if (list === undefined) index.set(phrase, [text]);
      else if (list.length < MOST_TEXTS) list.push(text);
    }
  }
  return index;
}

function termFrom(found: readonly string[]): Term | undefined {
  const translations = [...new Set(found)].filter(
    (translation) => translation !== "" && translation.length <= LONGEST_TRANSLATION,
  );
  const isTerm = translations.length > 0 && translations.length <= MOST_TRANSLATIONS;
  return isTerm ? { translations, isGiven: false } : undefined;
}
