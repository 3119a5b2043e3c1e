import { blockOptions, habitsOf, keepable, loadIdentifier, withMemory } from "@dragoman/checks";
import type { LocaleStatus } from "@dragoman/report";
import type { ProjectConfig } from "../config/types.js";
import { gateLocales } from "../gate/gate-locales.js";
import { pagesInLocale, readCatalogs } from "../locale-catalogs.js";
import type { ProjectOptions } from "../open-project.js";
import { allRules } from "../rules.js";
import type { LocaleState, ProjectState } from "../since/state.js";
import { addBrokenLinks, addInconsistent, addRefusals } from "./across-pages.js";
import { AssessedPage, type PageContext } from "./assessed-page.js";
import { confirmedPairs, lookedUp, type LookedUpPage } from "./looked-up.js";

/**
 * Looks at all translations of a project: their status, and what is wrong with
 * them, each by itself, in its locale, and on the page that is built of it.
 * This is what `report` and `check` are about.
 *
 * @param state - pages and catalogs, of today or of a revision
 * @param options - worker threads, for the safety gate
 * @returns every page of every locale at work, with the problems of its segments
 * @throws InputError that names the catalog whose translations make a page too slow to parse
 * @example
 * reportOf(await assess({ project, pages, locales }, options)).locales[0]?.findings;
 */
export async function assess(
  state: ProjectState,
  options: ProjectOptions,
): Promise<LocaleStatus[]> {
  const { project } = state;
  const contextOf = await contextsOf(state);
  const locales = state.locales.map(({ locale, groups }) => {
    return { locale, pages: pagesInLocale(state.pages, groups) };
  });
  const safe = await gateLocales(project, locales, options);
  return locales.map(({ locale, pages: inLocale }, at) => {
    const pages = inLocale.map((page) => lookedUp(page, project.pages));
    const context = contextOf(locale);
    const assessed = pages.map((page) => new AssessedPage(page, context));
    const all = { locale, lookedUp: pages, safe: safe[at]?.pages ?? [], assessed };
    addRefusals(all);
    addInconsistent(all);
    addBrokenLinks(all, project);
    return { locale, pages: assessed.map((page) => page.status()) };
  });
}

/** What the locales are looked at with. */
async function contextsOf(state: ProjectState): Promise<(locale: string) => PageContext> {
  const { sourceLocale, glossary = {}, rules } = state.project.config;
  const keep = glossary.keep ?? [];
  const identifier = withMemory(await loadIdentifier());
  const habits = habitsOf(
    [...state.locales, ...otherLocales(state)].map((locale) =>
      confirmedPairs(lookedUpPages(state, locale)),
    ),
  );
  const isKeepable = keepable(keep);
  const known = await allRules();
  return (locale) => ({
    knowledge: { options: blockOptions(locale, identifier, sourceLocale), habits, isKeepable },
    checks: { locale, sourceLocale, glossary: { keep, terms: termsOf(glossary.terms, locale) } },
    rules,
    known,
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
