import { blockOptions, habitsOf, keepable, loadIdentifier, withMemory } from "@dragoman/checks";
import type { Page } from "@dragoman/model";
import type { LocaleStatus } from "@dragoman/report";
import { pagesInLocale, type CatalogGroup } from "../locale-catalogs.js";
import type { Project } from "../open-project.js";
import { assessPage } from "./assess-page.js";
import { confirmedPairs, lookedUp } from "./looked-up.js";

/** The catalogs of one locale. */
export interface LocaleCatalogs {
  readonly locale: string;
  readonly groups: readonly CatalogGroup[];
}

/**
 * Looks at all translations of a project: their status, and what is wrong with
 * them. This is what `report` and `check` are about.
 *
 * @param project - the project
 * @param pages - its pages, split
 * @param catalogs - the catalogs of each locale at work
 * @returns every page of every locale, with the problems of its segments
 * @example
 * reportOf(await assess(project, pages, catalogs)).locales[0]?.findings;
 */
export async function assess(
  { config }: Project,
  pages: readonly Page[],
  catalogs: readonly LocaleCatalogs[],
): Promise<LocaleStatus[]> {
  const identifier = withMemory(await loadIdentifier());
  const locales = catalogs.map(({ locale, groups }) => ({
    locale,
    pages: pagesInLocale(pages, groups).map(lookedUp),
  }));
  const habits = habitsOf(locales.map((locale) => confirmedPairs(locale.pages)));
  const isKeepable = keepable(config.glossary?.keep ?? []);
  return locales.map(({ locale, pages: own }) => {
    const options = blockOptions(locale, identifier, config.sourceLocale);
    const knowledge = { options, habits, isKeepable };
    return { locale, pages: own.map((page) => assessPage(page, knowledge, config.rules)) };
  });
}
