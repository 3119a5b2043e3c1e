import type { Catalog } from "@dragoman/catalog";
import { isLink, realPathInside } from "../files/inside.js";
import { catalogGroups } from "../layout/layout.js";
import { compileSource, expandPattern } from "../layout/pattern.js";
import type { Project } from "../open-project.js";
import { pagesReferredTo } from "./gone-pages.js";

/** UI strings, as far as they matter here. */
export interface StringCatalogs {
  /** Paths of the catalogs in use, of all locales. */
  readonly inUse: readonly string[];
  /** The locale's catalogs of namespaces that are gone. */
  readonly gone: readonly Catalog[];
}

/** Catalogs of a locale that belong to no page and to no namespace. */
interface Orphans {
  /** Those whose pages or namespaces are gone. */
  readonly catalogs: readonly Catalog[];
  /** Paths of those that never were a page's, as far as can be seen, or are reached by a link. */
  readonly left: readonly string[];
}

/**
 * Tells the catalogs of pages that are gone from what only lies where such a
 * catalog would: the catalog of an application's messages, whose references
 * name no page, and a link, which may lead to a catalog in use.
 *
 * @param project - the project
 * @param locale - one of its locales
 * @param others - its catalogs that belong to no page
 * @param strings - catalogs of UI strings
 * @returns those that can be pruned, and those that are to be left alone
 * @throws InputError when one of them leaves the project
 * @example
 * orphansOf(project, "it", others, { inUse: [], gone: [] }).left; // ["locales/it/app.po"]
 */
export function orphansOf(
  project: Project,
  locale: string,
  others: readonly Catalog[],
  { inUse, gone }: StringCatalogs,
): Orphans {
  const all = [...others, ...gone];
  const known = all.length === 0 ? new Set<string>() : realCatalogs(project, inUse);
  const catalogs: Catalog[] = [];
  const left: string[] = [];
  for (const catalog of all) {
    const { path } = catalog;
    const real = realPathInside(project.root, path);
    const isFile = !isLink(project.root, path) && !known.has(real);
    if (isFile && (gone.includes(catalog) || isPageCatalog(project, locale, catalog)))
      catalogs.push(catalog);
    else left.push(path);
    known.add(real);
  }
  return { catalogs, left };
}

/** Where the catalogs in use really are, of all locales: a folder may be a link to another one. */
function realCatalogs({ root, config, pages }: Project, strings: readonly string[]): Set<string> {
  const folders = new Map<string, string>();
  const groups = config.locales.flatMap((locale) => catalogGroups(config, pages, locale));
  const files = [...groups.map(({ file }) => file), ...strings];
  return new Set(files.map((file) => realPathInside(root, file, folders)));
}

/** Whether a catalog refers to a page whose catalog it would be. One that refers to nothing may be. */
function isPageCatalog({ config }: Project, locale: string, catalog: Catalog): boolean {
  const pages = pagesReferredTo(catalog);
  if (pages.length === 0) return true;
  const globs = (config.docs ?? []).map(({ source }) => compileSource(source, config.sourceLocale));
  return pages.some((page) =>
    globs.some(({ matches, names }) => {
      if (!matches(page)) return false;
      return expandPattern(config.catalogs, { locale, path: names(page).path }) === catalog.path;
    }),
  );
}
