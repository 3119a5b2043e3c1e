import { CATEGORIES, type Category, type PluralKind } from "./category.js";

/** What a key with a plural suffix says. */
interface FormKey {
  /** The key that a program asks for, with its context. */
  readonly base: string;
  readonly kind: PluralKind;
  readonly category: Category;
}

/**
 * Writes the key of one plural form, as i18next's JSON format v4 has it:
 * `file_one`, `place_ordinal_few`.
 *
 * @param form - base key, kind and category
 * @param separator - i18next's `pluralSeparator`
 * @returns the key
 * @see https://www.i18next.com/misc/json-format
 * @example
 * formKey({ base: "place", kind: "ordinal", category: "few" }, "_"); // "place_ordinal_few"
 */
export function formKey({ base, kind, category }: FormKey, separator: string): string {
  const ordinal = kind === "ordinal" ? `${separator}ordinal` : "";
  return `${base}${ordinal}${separator}${category}`;
}

/**
 * Takes a key with a plural suffix apart.
 *
 * @param key - any key
 * @param separator - i18next's `pluralSeparator`
 * @returns its parts; undefined where it has no plural suffix
 * @see https://www.i18next.com/misc/json-format
 * @example
 * readFormKey("friend_male_one", "_"); // { base: "friend_male", kind: "cardinal", category: "one" }
 */
export function readFormKey(key: string, separator: string): FormKey | undefined {
  const at = key.lastIndexOf(separator);
  if (at === -1) return undefined;
  const suffix = key.slice(at + separator.length);
  const category = CATEGORIES.find((name) => name === suffix);
  if (category === undefined) return undefined;
  const base = key.slice(0, at);
  const ordinal = `${separator}ordinal`;
  return base.endsWith(ordinal)
    ? { base: base.slice(0, -ordinal.length), kind: "ordinal", category }
    : { base, kind: "cardinal", category };
}
