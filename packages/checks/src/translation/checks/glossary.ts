import { translatable, type Worded, worded } from "@dragoman/model";
import { type Term, termsIn } from "../glossary/term-index.js";
import { wordsIn } from "../glossary/words-in.js";
import type { ReadText } from "../text/read-pair.js";
import type { TranslationCheck } from "../translation-check.js";

export const glossaryTerm: TranslationCheck = {
  rule: {
    name: "glossary",
    severity: "warning",
    title: translatable("not as the glossary has it"),
    description: `The source has a term of the project's glossary, and the translation says it in another way. Terms to keep must stand in the translation as they are, letter case included; endings may follow. A term with translations must stand there as one of them: letter case does not matter, and the end of each word may be inflected, so \`tavole di marea\` is found for \`tavola di marea\`.

Use the glossary's word, or have the glossary amended.`,
  },
  find: ({ source, target }, { terms }) => {
    if (terms.size === 0) return [];
    return termsIn(source.visible, terms).flatMap((term) => {
      if (term.translations === undefined)
        return keeps(term, target)
          ? []
          : [worded("“{{term}}” stays as it is in every language", { term: term.term })];
      if (term.translations.some((one) => says(one, target))) return [];
      return [
        worded("“{{term}}” is {{right}} in the glossary", {
          term: term.term,
          right: oneOf(term.translations),
        }),
      ];
    });
  },
};

function oneOf(translations: readonly string[]): Worded | string {
  return translations
    .map((one): Worded | string => `“${one}”`)
    .reduce((one, other) => worded("{{one}} or {{other}}", { one, other }));
}

/** It may stand in code or in a link too; only a letter of the same word must not stand before it. */
function keeps({ term }: Term, { text }: ReadText): boolean {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length))
    if (!/[a-z\d]/iu.test(text[at - 1] ?? "") || !/^[a-z\d]/iu.test(term)) return true;
  return false;
}

function says(translation: string, { visible }: ReadText): boolean {
  if (WITHOUT_SPACES.test(translation)) return visible.includes(translation);
  const [wanted, words] = [wordsIn(translation), wordsIn(visible)];
  if (wanted.length === 0) return true;
  return words.some((_, at) =>
    wanted.every(({ key }, offset) => words[at + offset]?.key.includes(stemOf(key)) === true),
  );
}

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u;

/** What inflection leaves: two thirds of a word, and three letters at least. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(3, Math.ceil((word.length * 2) / 3)));
}
