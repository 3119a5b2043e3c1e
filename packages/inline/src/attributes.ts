import { componentAttributes, isTextAttribute } from "@dragoman/model";

const item =
  /([.#][^\s{}<>="']+)|([A-Za-z_:][\w:.-]{0,99})\s{0,9}(?:=\s{0,9}("[^"]*"|'[^']*'|[^\s"'<>{}=]+))?/g;

/** An attribute of a tag or of an attribute list. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** Offsets of the value as written, with its quotes. */
  readonly start: number;
  readonly end: number;
}

/**
 * The attributes of a tag or of an attribute list, in a form that is equal
 * where they mean the same: sorted, quotes aside, classes and ids spelled out,
 * and without the values that a translation has of its own.
 *
 * @param raw - `<a href="x">` or `{ .x #y z="…" }`
 * @param ofComponents - names of attributes that are texts on components
 * @returns a text to compare, not to write
 * @example
 * canonicalAttributes("{ .b .a }") === canonicalAttributes('{class="a b"}'); // true
 * @see https://python-markdown.github.io/extensions/attr_list/
 */
export function canonicalAttributes(
  raw: string,
  ofComponents: ReadonlySet<string> = componentAttributes,
): string {
  const name = tagNameOf(raw);
  const found = attributesIn(raw).flatMap(({ name: key, value }) => {
    if (isTextAttribute(name, key, ofComponents) && /\p{L}/u.test(value)) return [`${key}=…`];
    if (key === "class")
      return value
        .split(/\s+/)
        .filter(Boolean)
        .map((one) => `.${one}`);
    return [key === "id" ? `#${value}` : `${key}=${value}`];
  });
  const tag = /^<\/?[A-Za-z][\w:-]*/.exec(raw)?.[0].toLowerCase() ?? "";
  return [tag, ...found.sort()].join(" ");
}

/**
 * The name of a tag.
 *
 * @param raw - `<a href="x">`, or an attribute list
 * @returns the name as written; empty for an attribute list
 * @example
 * tagNameOf("<Tabs.Item>"); // "Tabs.Item"
 */
export function tagNameOf(raw: string): string {
  return /^<\/?([A-Za-z][\w:.-]*)/.exec(raw)?.[1] ?? "";
}

/**
 * Reads the attributes of a tag or of an attribute list.
 *
 * @param raw - `<a href="x">` or `{ .x #y z="…" }`
 * @returns names in lower case, values without quotes and as they are escaped; `.x` is a class, `#y` an id
 * @example
 * attributesIn('<a href="x">')[0]?.value; // "x"
 */
export function attributesIn(raw: string): Attribute[] {
  const skip = /^(?:<\/?[A-Za-z][\w:-]*|\{:?)/.exec(raw)?.[0].length ?? 0;
  return [...raw.slice(skip).matchAll(item)].map((match) => {
    const [whole, short, name = "", written = ""] = match;
    const end = skip + match.index + whole.length;
    if (short)
      return {
        name: short.startsWith(".") ? "class" : "id",
        value: short.slice(1),
        start: end,
        end,
      };
    const value = /^["']/.test(written) ? written.slice(1, -1) : written;
    return { name: name.toLowerCase(), value, start: end - written.length, end };
  });
}
