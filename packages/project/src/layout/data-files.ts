import { worded } from "@dragoman/model";
import { ConfigFault, pathText } from "../config/problem.js";
import type { DocsConfig } from "../config/types.js";
import { formatByExtension } from "./split-settings.js";

/** Formats of data files. */
const DATA: ReadonlySet<string> = new Set(["yaml", "json"]);

/**
 * Says what is wrong with what the configuration says of a page: which values
 * of a data file are translated is always said, and of no other page.
 *
 * @param path - the page's path
 * @param docs - the item of `docs` that found it
 * @param index - which item that is, from 0
 * @returns what is wrong; undefined where nothing is
 * @example
 * dataFileFault("mkdocs.yml", { source: "mkdocs.yml", target }, 0)?.problem.path; // ["docs", 0]
 */
export function dataFileFault(
  path: string,
  docs: DocsConfig,
  index: number,
): ConfigFault | undefined {
  const isData = DATA.has(docs.dialect ?? formatByExtension(path));
  const at = ["docs", index];
  if (isData && docs.keys === undefined && docs.names === undefined) {
    const message = worded("{{place}} finds the data file {{page}}, and has no `keys`", {
      place: `\`${pathText([...at, "source"])}\``,
      page: path,
    });
    const hint = worded(
      'Say which of its values are translated, for example "keys": ["site_name", "nav"], or exclude it.',
    );
    return new ConfigFault({ path: at, part: "value", message, hint });
  }
  const key = isData
    ? (docs.frontMatter !== undefined && "frontMatter") ||
      (docs.attributes !== undefined && "attributes")
    : (docs.keys !== undefined && "keys") || (docs.names !== undefined && "names");
  if (key === false) return undefined;
  const message = isData
    ? worded("{{place}} is about pages of Markdown, and {{page}} is a data file", {
        place: `\`${pathText([...at, key])}\``,
        page: path,
      })
    : worded("{{place}} is about data files, and {{page}} is a page of Markdown", {
        place: `\`${pathText([...at, key])}\``,
        page: path,
      });
  const hint = isData
    ? worded("Name the values in `keys`.")
    : worded(
        "Give YAML and JSON files an item of `docs` of their own; the values of front matter are named in `frontMatter`.",
      );
  return new ConfigFault({ path: [...at, key], part: "key", message, hint });
}
