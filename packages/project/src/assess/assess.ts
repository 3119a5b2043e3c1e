import { blockOptions, habitsOf, keepable, loadIdentifier, withMemory } from "@dragoman/checks";
import type { LocaleStatus } from "@dragoman/report";
import type { ProjectConfig } from "../config/types.js";
import { gateLocales } from "../gate/gate-locales.js";
import type { StringPage } from "../messages/string-pages.js";
import { notBuilt } from "../gate/not-built.js";
import { lookedUpStrings } from "../messages/string-status.js";
import { pagesInLocale, readCatalogs, type PageInLocale } from "../locale-catalogs.js";
import type { ProjectOptions } from "../open-project.js";
import type { LocaleState, ProjectState } from "../project-state.js";
import { allRules } from "../rules.js";
import { addBrokenLinks, addInconsistent, addRefusals } from "./across-pages.js";
import { AssessedPage, type PageContext } from "./assessed-page.js";
import { confirmedPairs, lookUp, type LookedUpPage } from "./looked-up.js";

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
  const locales = state.locales.map((locale) => pagesOf(state, locale));
  const safe = await gateLocales(project, locales, options);
  const contextOf = await contextsOf(state, locales);
  return locales.map(({ locale, lookedUp, strings }, at) => {
    const context = contextOf(locale);
    const assessed = lookedUp.map((page) => new AssessedPage(page, context));
    const pages = { locale, lookedUp, safe: safe[at]?.pages ?? [], assessed };
    addRefusals(pages);
    addInconsistent(pages);
    addBrokenLinks(pages, project);
    const namespaces = strings.map((page) => assessedStrings(page, context));
    return { locale, pages: [...assessed, ...namespaces].map((page) => page.status()) };
  });
}

/** A locale's pages, each beside its catalog and looked up in it; the lists have the same order. */
interface PagesOfLocale {
  readonly locale: string;
  readonly pages: readonly PageInLocale[];
  readonly lookedUp: readonly LookedUpPage[];
  readonly strings: readonly LookedUpNamespace[];
}

/** A namespace, and the status of its strings. */
interface LookedUpNamespace {
  readonly page: StringPage;
  readonly lookedUp: LookedUpPage;
}

function assessedStrings(
  { page: { strings }, lookedUp }: LookedUpNamespace,
  context: PageContext,
): AssessedPage {
  const assessed = new AssessedPage(lookedUp, context);
  for (const [index, { refusal }] of strings.entries()) {
    if (refusal !== undefined) assessed.add(index, notBuilt(refusal));
  }
  return assessed;
}

function pagesOf(
  { project, pages: split, strings }: ProjectState,
  { locale, groups }: LocaleState,
): PagesOfLocale {
  const pages = pagesInLocale(split, groups);
  return {
    locale,
    pages,
    lookedUp: pages.map((page) => lookUp(page, project.pages)),
    strings: (strings?.(locale) ?? []).map((page) => ({ page, lookedUp: lookedUpStrings(page) })),
  };
}

/** What the locales are looked at with. */
async function contextsOf(
  state: ProjectState,
  locales: readonly PagesOfLocale[],
): Promise<(locale: string) => PageContext> {
  const { sourceLocale, glossary = {}, rules } = state.project.config;
  const keep = glossary.keep ?? [];
  const identifier = withMemory(await loadIdentifier());
  const others = otherLocales(state).map((locale) => pagesOf(state, locale));
  const habits = habitsOf(
    [...locales, ...others].map(({ lookedUp, strings }) =>
      confirmedPairs([...lookedUp, ...strings.map((namespace) => namespace.lookedUp)]),
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
