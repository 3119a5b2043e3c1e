import type { Dialect } from "../dialect.js";

/**
 * Keys of front matter whose values are translated when the configuration
 * names none: what site generators show to readers or hand to search engines.
 */
export const defaultFrontMatterKeys: readonly string[] = [
  "title",
  "subtitle",
  "description",
  "meta_title",
  "meta_description",
  "metaTitle",
  "metaDescription",
  "summary",
  "excerpt",
  "abstract",
  "headline",
  "tagline",
  "lead",
  "linkTitle",
  "linktitle",
  "link_title",
  "nav_title",
  "sidebar_label",
  "sidebar_title",
  "pagination_label",
  "caption",
  "details",
  "text",
];

/**
 * Says which values of front matter are translated.
 *
 * @param dialect - the page's dialect; its tools have keys of their own
 * @param named - the keys that the configuration names: then these and no others
 * @returns patterns for {@link keyMatcher}
 * @example
 * frontMatterKeysOf(directives, undefined).includes("hero.name"); // true
 */
export function frontMatterKeysOf(
  { frontMatterKeys = [] }: Pick<Dialect, "frontMatterKeys">,
  named: readonly string[] | undefined,
): readonly string[] {
  return named ?? [...defaultFrontMatterKeys, ...frontMatterKeys];
}

/** Where a value stands: keys from the outside in, numbers for the places in a list. */
export type KeyPath = readonly (string | number)[];

/** A path from the top, and what must stand beside its last key. */
interface WholePath {
  readonly keys: readonly string[];
  readonly beside?: { readonly key: string; readonly value: string };
}

/**
 * Makes a test for paths in front matter.
 *
 * A pattern without a dot matches a key of that name at any depth; one with
 * dots is a whole path from the top, in which `*` stands for any one key or
 * place (`hero.actions.*.text`). A list under a matching key matches item by
 * item. `head.*.content[tag=title]` is a path, too, where `title` stands beside it as `tag`.
 *
 * @param patterns - the patterns
 * @param valueAt - gives the string at a path
 * @example
 * keyMatcher(["title"])(["hero", "title"]); // true
 */
export function keyMatcher(
  patterns: readonly string[],
  valueAt: (path: KeyPath) => string | undefined = () => undefined,
): (path: KeyPath) => boolean {
  const names = new Set(patterns.filter((pattern) => !pattern.includes(".")));
  const paths = patterns.filter((pattern) => pattern.includes(".")).map(wholePath);
  return (path) => {
    const keys = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
    const last = keys.at(-1);
    return (
      (typeof last === "string" && names.has(last)) ||
      paths.some((pattern) => fits(pattern, path, valueAt) || fits(pattern, keys, valueAt))
    );
  };
}

function wholePath(pattern: string): WholePath {
  const [whole, key = "", value = ""] = /\[([^=\]]+)=([^\]]*)\]$/.exec(pattern) ?? [];
  if (whole === undefined) return { keys: pattern.split(".") };
  return { keys: pattern.slice(0, -whole.length).split("."), beside: { key, value } };
}

function fits(
  { keys, beside }: WholePath,
  path: KeyPath,
  valueAt: (path: KeyPath) => string | undefined,
): boolean {
  return (
    keys.length === path.length &&
    keys.every((part, index) => part === "*" || part === String(path[index])) &&
    (beside === undefined || valueAt([...path.slice(0, -1), beside.key]) === beside.value)
  );
}
