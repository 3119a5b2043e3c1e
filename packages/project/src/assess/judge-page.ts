import {
  blockOptions,
  checkTranslations,
  type Habit,
  type Identifier,
  keepable,
} from "@dragoman/checks";
import type { Problem } from "@dragoman/model";
import { statusProblem } from "@dragoman/report";
import { judgeLanguage } from "./judge-language.js";
import { isConfirmed } from "../catalogs/looked-up-page.js";
import type { Judgement, PageToJudge, TextToJudge } from "../jobs/assess-job.js";

/**
 * Judges the language of a page's translations, and checks each against its source.
 *
 * @param page - the page
 * @param identifier - tells languages
 * @returns one per text, in order
 * @example
 * judgePage(page, identifier)[0]?.problems[0]?.rule; // "left-in-source-language"
 */
export function judgePage(page: PageToJudge, identifier: Identifier): Judgement[] {
  const { locale, sourceLocale, glossary, texts } = page;
  const options = blockOptions(locale, identifier, sourceLocale);
  const knowledge = { options, isKeepable: keepable(glossary.keep), habits: habitsOf(texts) };
  const checked = checkedTranslations(page);
  return judgeLanguage(texts, knowledge).map(({ status, problem }, index) => {
    const first = problem ?? statusProblem(status);
    return { status, problems: [...(first ? [first] : []), ...(checked[index] ?? [])] };
  });
}

function habitsOf(texts: readonly TextToJudge[]): ReadonlyMap<string, Habit> {
  return new Map(
    texts.flatMap(({ segment, habit }) => (habit === null ? [] : [[segment.source, habit]])),
  );
}

/** A fuzzy translation is to be looked at anyway: little is said of it. */
function checkedTranslations(page: PageToJudge): readonly (readonly Problem[])[] {
  const { locale, sourceLocale, dialect, attributes, glossary, definitions, texts } = page;
  const { keep, terms } = glossary;
  const pairs = texts.map((text) => ({ ...text, isFuzzy: !isConfirmed(text) }));
  return checkTranslations(pairs, {
    locale,
    sourceLocale,
    dialect,
    attributes,
    glossary: { keep, terms: new Map(terms) },
    definitions: new Map(definitions),
  });
}
