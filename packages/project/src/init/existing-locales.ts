import { compileSource, expandPattern } from "../layout/pattern.js";
import { isKnownLocale } from "./known-locale.js";
import type { Repository } from "./repository.js";
import type { DocsLayout } from "./tool.js";

/**
 * Finds locales whose localised pages are there already. The name of a folder
 * alone says little (`os` is Ossetian, too): half of what is in it, at least,
 * must be where a source page would have its localised page.
 *
 * @param repository - the tool's folder
 * @param layout - where pages and localised pages are
 * @param sourceLocale - is none of them
 * @returns locales, in the order of their UTF-16 units
 * @example
 * existingLocales(repository, layout, "en"); // ["fr", "it"]
 */
export function existingLocales(
  repository: Repository,
  layout: DocsLayout,
  sourceLocale: string,
): string[] {
  const pages = repository.files(layout.source.replaceAll("{locale}", sourceLocale));
  return namesIn(repository, layout)
    .filter((name) => name !== sourceLocale && isKnownLocale(name))
    .filter((locale) => {
      const localised = countLocalised(repository, { ...layout, sourceLocale }, pages, locale);
      return localised > 0 && localised * 2 >= countAll(repository, layout, locale);
    });
}

/**
 * Counts the localised pages that are there.
 *
 * @param repository - the tool's folder
 * @param layout - where pages and localised pages are, and the locale of the pages
 * @param pages - the source pages
 * @param locale - the locale
 * @returns how many source pages have one
 * @example
 * countLocalised(repository, { ...layout, sourceLocale: "en" }, ["docs/index.md"], "it"); // 1
 */
export function countLocalised(
  repository: Repository,
  {
    source,
    target,
    sourceLocale,
  }: Pick<DocsLayout, "source" | "target"> & {
    readonly sourceLocale: string;
  },
  pages: readonly string[],
  locale: string,
): number {
  const { names } = compileSource(source, sourceLocale);
  const isThere = (page: string): boolean =>
    repository.first([expandPattern(target, { locale, ...names(page) })]) !== undefined;
  return pages.filter(isThere).length;
}

/** What stands where `{locale}` does: names of folders, or what comes before a page's extension. */
function namesIn(repository: Repository, { source, target }: DocsLayout): readonly string[] {
  const { folder, stem, isFolder } = placeOf(target);
  const names = isFolder
    ? repository
        .folders(folder)
        .filter((name) => name.startsWith(stem))
        .map((name) => name.slice(stem.length))
    : repository
        .files(source.replaceAll("{locale}", "*"))
        .flatMap((page) => page.split("/").at(-1)?.split(".").at(-2) ?? []);
  return [...new Set(names)].sort();
}

function countAll(repository: Repository, { target }: DocsLayout, locale: string): number {
  const { folder, stem, isFolder } = placeOf(target);
  return isFolder ? repository.files(`${folder}/${stem}${locale}/**/*.md`).length : 0;
}

interface LocalePlace {
  /** The folder above, `.` for the tool's own. */
  readonly folder: string;
  /** What stands in front of the locale in the name. */
  readonly stem: string;
  /** Whether the locale ends the name of a folder. */
  readonly isFolder: boolean;
}

function placeOf(target: string): LocalePlace {
  const [before = "", after = ""] = target.split("{locale}");
  const slash = before.lastIndexOf("/");
  const folder = slash === -1 ? "." : before.slice(0, slash);
  return { folder, stem: before.slice(slash + 1), isFolder: after.startsWith("/") };
}
