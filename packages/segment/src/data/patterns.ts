import type { DataFormat } from "./format.js";
import { type DataPath, keyPatterns } from "./key-patterns.js";

/** What of a data file is translated. */
export interface DataTexts {
  /** Patterns of the values; see `keyPatterns`. All values when left out. */
  readonly keys?: readonly string[] | undefined;
  /**
   * Patterns of what holds mappings whose names are texts, and whose values are none. When
   * left out, that is MkDocs' `nav`, where `keys` has it.
   */
  readonly names?: readonly string[] | undefined;
}

/** Says of a place in a data file whether what stands there is a text. */
export interface TextPlaces {
  readonly isValue: (path: DataPath) => boolean;
  readonly isName: (path: DataPath) => boolean;
}

/**
 * Reads which texts of a data file are meant.
 *
 * @param texts - patterns
 * @param format - the file's format
 * @see https://www.mkdocs.org/user-guide/configuration/#nav
 * @example
 * textPlaces({ keys: ["nav"] }, "yaml").isName(["nav", 0, "Home"]); // true
 */
export function textPlaces({ keys, names }: DataTexts, format: DataFormat): TextPlaces {
  const nav = format === "yaml" && keys?.includes("nav") === true ? ["nav"] : [];
  const values = keyPatterns(keys ?? ["**"]);
  const named = keyPatterns(names ?? nav);
  return {
    isValue: (path) => values.covers(path) && !named.covers(path),
    isName: (path) => named.coversAbove(path),
  };
}
