import type { DialectName } from "@dragoman/segment";
import { isKnownLocale } from "./known-locale.js";
import type { Repository } from "./repository.js";
import type { DocsLayout } from "./tool.js";

/** A folder in which the pages of all locales are side by side. */
interface FolderOfFiles {
  /** Path of the folder. */
  readonly folder: string;
  readonly sourceLocale: string;
  readonly dialect: DialectName;
}

/**
 * Says where pages and localised pages are on sites that name the locale in the
 * file: `index.md` or `index.en.md`, and `index.it.md` beside it. Some pages of
 * the source locale may have its name and others not.
 *
 * @param repository - the tool's folder
 * @param place - the folder of pages
 * @returns one layout for each way to name a source page
 * @example
 * localisedFiles(repository, { folder: "docs", sourceLocale: "en", dialect: "mkdocs" })[0]?.target;
 * // "docs/{path}.{locale}.{ext}"
 */
export function localisedFiles(repository: Repository, place: FolderOfFiles): DocsLayout[] {
  const { folder, sourceLocale, dialect } = place;
  const target = `${folder}/{path}.{locale}.{ext}`;
  const names = repository.files(`${folder}/**/*.md`).map(localeOf);
  const isNamed = names.includes(sourceLocale);
  const isUnnamed = !isNamed || names.includes(undefined);
  return [
    ...(isNamed ? [{ source: `${folder}/**/*.{locale}.md`, target, dialect }] : []),
    ...(isUnnamed
      ? [
          {
            source: `${folder}/**/*.md`,
            target,
            dialect,
            ...(isNamed && { exclude: [`${folder}/**/*.${sourceLocale}.md`] }),
            localised: `${folder}/**/*.{locale}.md`,
          },
        ]
      : []),
  ];
}

/** What stands before the extension, if it can be a locale: `v1.2.md` has none. */
function localeOf(page: string): string | undefined {
  const name = page.split("/").at(-1)?.split(".") ?? [];
  const locale = name.length > 2 ? name.at(-2) : undefined;
  return locale !== undefined && isKnownLocale(locale) ? locale : undefined;
}
