import { grouped } from "@dragoman/model";
import type { DocsConfig, ProjectConfig } from "../config/types.js";
import { expandPattern } from "./pattern.js";

/** A source page as the configuration finds it. */
export interface SourcePage {
  /** Path relative to the project, with `/`. */
  readonly path: string;
  /** What `{path}` and `{ext}` stand for. */
  readonly names: { readonly path: string; readonly ext: string };
  readonly docs: DocsConfig;
  /** Which item of `docs` found it, from 0. */
  readonly docsIndex: number;
}

/** Pages whose messages go into one file: one page, or all of them. */
export interface PageGroup {
  /** Path of the template or the catalog, relative to the project, with `/`. */
  readonly file: string;
  /** Indexes into the project's pages, ascending. */
  readonly pages: readonly number[];
}

/**
 * Says which template holds the messages of which pages.
 *
 * @param config - the configuration
 * @param pages - the project's pages
 * @returns one group per template, in the order of the pages
 * @example
 * templateGroups(config, pages)[0]; // { file: "locales/templates/index.pot", pages: [0] }
 */
export function templateGroups(config: ProjectConfig, pages: readonly SourcePage[]): PageGroup[] {
  return groupBy(pages, (page) => expandPattern(config.templates, { path: page.names.path }));
}

/**
 * Says which catalog of a locale holds the messages of which pages.
 *
 * @param config - the configuration
 * @param pages - the project's pages
 * @param locale - one of the configuration's locales
 * @returns one group per catalog, in the order of the pages
 * @example
 * catalogGroups(config, pages, "it")[0]; // { file: "locales/it/index.po", pages: [0] }
 */
export function catalogGroups(
  config: ProjectConfig,
  pages: readonly SourcePage[],
  locale: string,
): PageGroup[] {
  return groupBy(pages, (page) =>
    expandPattern(config.catalogs, { locale, path: page.names.path }),
  );
}

/**
 * Says where the localised page of a page is.
 *
 * @param page - a source page
 * @param locale - one of the configuration's locales
 * @returns path relative to the project, with `/`
 * @example
 * targetPath(page, "it"); // "i18n/it/index.md"
 */
export function targetPath(page: SourcePage, locale: string): string {
  return expandPattern(page.docs.target, { locale, ...page.names });
}

function groupBy(pages: readonly SourcePage[], fileOf: (page: SourcePage) => string): PageGroup[] {
  const files = pages.map(fileOf);
  const groups = grouped(pages.keys(), (index) => files[index] ?? "");
  return Array.from(groups, ([file, indexes]) => ({ file, pages: indexes }));
}
