import { blockOptions, habitsOf, keepable, loadIdentifier, withMemory } from "@dragoman/checks";
import type { LocaleStatus } from "@dragoman/report";
import type { ProjectConfig } from "../config/types.js";
import { pagesInLocale, readCatalogs } from "../locale-catalogs.js";
import type { LocaleState, ProjectState } from "../since/state.js";
import { assessPage } from "./assess-page.js";
import { confirmedPairs, lookedUp, type LookedUpPage } from "./looked-up.js";

/**
 * Looks at all translations of a project: their status, and what is wrong with
 * them. This is what `report` and `check` are about.
 *
 * @param state - pages and catalogs, of today or of a revision
 * @returns every page of every locale at work, with the problems of its segments
 * @example
 * reportOf(await assess({ project, pages, locales })).locales[0]?.findings;
 */
export async function assess(state: ProjectState): Promise<LocaleStatus[]> {
  const { config } = state.project;
  const { sourceLocale, glossary = {}, rules } = config;
  const keep = glossary.keep ?? [];
  const identifier = withMemory(await loadIdentifier());
  const locales = state.locales.map((locale) => ({
    locale: locale.locale,
    pages: lookedUpPages(state, locale),
  }));
  const others = otherLocales(state).map((locale) => lookedUpPages(state, locale));
  const habits = habitsOf([...locales.map(({ pages }) => pages), ...others].map(confirmedPairs));
  const isKeepable = keepable(keep);
  return locales.map(({ locale, pages }) => {
    const terms = termsOf(glossary.terms, locale);
    const context = {
      knowledge: { options: blockOptions(locale, identifier, sourceLocale), habits, isKeepable },
      checks: { locale, sourceLocale, glossary: { keep, terms } },
      rules,
    };
    return { locale, pages: pages.map((page) => assessPage(page, context)) };
  });
}

function lookedUpPages({ project, pages }: ProjectState, { groups }: LocaleState): LookedUpPage[] {
  return pagesInLocale(pages, groups).map((page) => lookedUp(page, project.pages));
}

/** What one locale alone is asked for, the others still know: names that most of them keep. */
function otherLocales({ project, locales }: ProjectState): LocaleState[] {
  const atWork = new Set(locales.map(({ locale }) => locale));
  return project.config.locales
    .filter((locale) => !atWork.has(locale))
    .map((locale) => ({ locale, groups: readCatalogs(project, locale) }));
}

function termsOf(
  terms: NonNullable<ProjectConfig["glossary"]>["terms"],
  locale: string,
): ReadonlyMap<string, readonly string[]> {
  const own = terms !== undefined && Object.hasOwn(terms, locale) ? terms[locale] : undefined;
  return new Map(Object.entries(own ?? {}));
}
