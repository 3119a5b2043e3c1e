import { componentAttributes } from "@dragoman/model";
import type { Dialect } from "../dialect.js";

/**
 * Says which attributes of components are texts in a dialect, beside those that are texts on any tag.
 *
 * @param dialect - the page's dialect: whether its tools have components
 * @param named - further names, as the configuration has them
 * @returns names in lower case, for `isTextAttribute`
 * @example
 * componentAttributesOf(mdx, ["heading"]).has("label"); // true
 */
export function componentAttributesOf(
  { components }: Pick<Dialect, "components">,
  named: readonly string[] = [],
): ReadonlySet<string> {
  const own = named.map((name) => name.toLowerCase());
  return new Set(components ? [...componentAttributes, ...own] : own);
}
