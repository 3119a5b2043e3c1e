import type { DialectName, PageFormat } from "@dragoman/segment";
import type { DocsConfig } from "../config/types.js";

/** How a page is split, beside its text. */
export interface SplitSettings {
  readonly dialect: PageFormat;
  /** Keys of front matter whose values are translated. */
  readonly frontMatterKeys?: readonly string[] | undefined;
  /** Names of attributes of components that are translated, beside the usual ones. */
  readonly attributes?: readonly string[] | undefined;
  /** Of a data file: patterns of the values that are translated, */
  readonly keys?: readonly string[] | undefined;
  /** and of what holds names that are. */
  readonly names?: readonly string[] | undefined;
}

const MARKDOWN: DialectName = "gfm";

/** Extensions that say how a file is written. */
const EXTENSIONS: ReadonlyMap<string, PageFormat> = new Map([
  ["mdx", "mdx"],
  ["yml", "yaml"],
  ["yaml", "yaml"],
  ["json", "json"],
]);

/**
 * Says how a page is written where nobody says so.
 *
 * @param path - its path
 * @returns a dialect or a format of data by its extension, else GitHub Flavored Markdown
 * @example
 * formatByExtension("mkdocs.yml"); // "yaml"
 */
export function formatByExtension(path: string): PageFormat {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return EXTENSIONS.get(extension) ?? MARKDOWN;
}

/**
 * Says how the configuration wants a page to be split. Its localised pages are split as it is.
 *
 * @param page - a source page; nothing of a page that belongs to no project
 * @param page.path - its path
 * @param page.docs - the item of `docs` that found it
 * @returns the settings
 * @example
 * splitSettings({ path: "docs/index.md", docs: { source, target } }).dialect; // "gfm"
 */
export function splitSettings({
  path,
  docs,
}: {
  readonly path: string;
  readonly docs?: DocsConfig | undefined;
}): SplitSettings {
  return {
    dialect: docs?.dialect ?? formatByExtension(path),
    frontMatterKeys: docs?.frontMatter,
    attributes: docs?.attributes,
    keys: docs?.keys,
    names: docs?.names,
  };
}
