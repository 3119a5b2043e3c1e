import { parseCatalog, type Catalog } from "@dragoman/catalog";
import type { Page } from "@dragoman/model";
import { catalogGroups } from "../layout/layout.js";
import type { Project } from "../open-project.js";

/** A catalog of a locale and the pages whose messages it holds. */
export interface CatalogGroup {
  /** Path of the catalog, relative to the project, with `/`. */
  readonly file: string;
  /** Indexes into the project's pages, ascending. */
  readonly pages: readonly number[];
  /** Undefined where the file does not exist yet. */
  readonly catalog: Catalog | undefined;
}

/**
 * Reads the catalogs of a locale.
 *
 * @param project - the project
 * @param locale - one of its locales
 * @returns the catalogs, in the order of their first pages
 * @throws InputError when a catalog cannot be read or is no valid PO file
 * @example
 * readCatalogs(project, "it")[0]?.catalog?.entries.length;
 */
export function readCatalogs(project: Project, locale: string): CatalogGroup[] {
  return catalogGroups(project.config, project.pages, locale).map(({ file, pages }) => {
    const bytes = project.files.read(file);
    const catalog = bytes === undefined ? undefined : parseCatalog(bytes, file);
    return { file, pages, catalog };
  });
}

/** A page, and the catalog of one locale that holds its messages. */
export interface PageInLocale {
  readonly page: Page;
  /** Index of the page among the project's. */
  readonly index: number;
  readonly group: CatalogGroup;
}

/**
 * Puts each page beside its catalog.
 *
 * @param pages - the project's pages, split
 * @param groups - the catalogs of one locale
 * @returns one item per page, in the order of the pages
 * @example
 * pagesInLocale(pages, groups)[0]?.group.file; // "locales/it/index.po"
 */
export function pagesInLocale(
  pages: readonly Page[],
  groups: readonly CatalogGroup[],
): PageInLocale[] {
  return groups
    .flatMap((group) =>
      group.pages.flatMap((index) => {
        const page = pages[index];
        return page === undefined ? [] : [{ page, index, group }];
      }),
    )
    .sort((a, b) => a.index - b.index);
}
