import type { Habit } from "@dragoman/checks";
import type { ProjectConfig } from "../config/types.js";
import type { PageToJudge, TextToJudge } from "../jobs/assess-job.js";
import type { LookedUpPage } from "../catalogs/looked-up-page.js";

/**
 * Takes of a page what its judgement depends on.
 *
 * @param page - the page, looked up
 * @param locale - its locale
 * @param config - source locale and glossary
 * @param habits - what most locales do with texts
 * @returns plain data
 * @example
 * judgePage(pageToJudge(page, "it", config, habits), identifier);
 */
export function pageToJudge(
  page: LookedUpPage,
  locale: string,
  { sourceLocale, glossary = {} }: Pick<ProjectConfig, "sourceLocale" | "glossary">,
  habits: ReadonlyMap<string, Habit>,
): PageToJudge {
  const { keep = [], terms } = glossary;
  const own = terms !== undefined && Object.hasOwn(terms, locale) ? terms[locale] : undefined;
  return {
    locale,
    sourceLocale,
    dialect: page.dialect,
    attributes: page.attributes ?? [],
    glossary: { keep, terms: Object.entries(own ?? {}) },
    definitions: [...page.definitions],
    texts: page.segments.map(({ segment, status, target }, index): TextToJudge => {
      const { source, kind, slot } = segment;
      return {
        segment: { source, kind, slot: { form: { form: slot.form.form } } },
        status,
        target,
        isKept: page.settlements[index]?.keep === true,
        otherSources: page.otherSources?.[index] ?? [],
        habit: habits.get(source) ?? null,
      };
    }),
  };
}
