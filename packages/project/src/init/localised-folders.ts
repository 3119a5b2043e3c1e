import type { DialectName } from "@dragoman/segment";
import type { Repository } from "./repository.js";
import type { DocsLayout } from "./tool.js";

/** Beside pages at the root of a repository stands much that is no page of the site. */
const NO_PAGES = [
  "README.md",
  "CHANGELOG.md",
  "CODE_OF_CONDUCT.md",
  "CONTRIBUTING.md",
  "LICENSE.md",
  "SECURITY.md",
  "vendor/**",
] as const;

/** A folder of pages that has a folder for each locale in it. */
interface FolderOfLocales {
  /** Path, `.` for the tool's own folder. */
  readonly folder: string;
  /** The source locale, where it has a folder as the others have; undefined where its pages stand above. */
  readonly source: string | undefined;
  readonly dialect: DialectName;
  /** Of the pages; `md` unless given. */
  readonly extension?: string;
}

/**
 * Says where pages and localised pages are on sites that keep both in one folder.
 *
 * @param repository - the tool's folder
 * @param place - the folder of pages
 * @returns patterns: `docs/en/**` beside `docs/it`, or `docs/**` without `docs/it`
 * @example
 * localisedFolders(repository, { folder: "docs", source: undefined, dialect: "gfm" }).target;
 * // "docs/{locale}/{path}.{ext}"
 */
export function localisedFolders(repository: Repository, place: FolderOfLocales): DocsLayout {
  const { source, dialect, extension = "md" } = place;
  const pages = `**/*.${extension}`;
  const below = place.folder === "." ? "" : `${place.folder.replace(/\/$/u, "")}/`;
  const target = `${below}{locale}/{path}.{ext}`;
  if (source !== undefined && repository.folders(place.folder).includes(source))
    return { source: `${below}${source}/${pages}`, target, dialect };
  return {
    source: `${below}${pages}`,
    target,
    dialect,
    ...(below === "" && repository.base === "" && { exclude: NO_PAGES }),
    localised: `${below}{locale}/**`,
  };
}
