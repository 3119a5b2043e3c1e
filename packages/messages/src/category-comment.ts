import type { CatalogMessage } from "./catalog-message.js";
import { pluralRules } from "./plural/category.js";

/**
 * Says for translators what an entry of one plural form is for.
 *
 * @param message - the entry
 * @param locale - the locale
 * @returns for example `plural category few: 3, 23, 33`; undefined for other entries
 * @example
 * categoryComment(message, "en"); // "ordinal category two: 2, 22, 32"
 */
export function categoryComment(message: CatalogMessage, locale: string): string | undefined {
  const { category, of } = message;
  if (category === undefined || of.kind === "text") return undefined;
  const rules = pluralRules(locale, of.kind);
  const samples = SAMPLES.filter((n) => rules.select(n) === category).slice(0, 3);
  const name = `${of.kind === "ordinal" ? "ordinal" : "plural"} category ${category}`;
  return samples.length === 0 ? name : `${name}: ${samples.join(", ")}`;
}

const SAMPLES: readonly number[] = [
  ...Array.from({ length: 121 }, (_, n) => n),
  1_000_000,
  2_000_000,
  0.5,
  1.5,
  2.5,
];
