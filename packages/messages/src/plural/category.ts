/** The plural categories of the Unicode CLDR (UTS #35, part 3), in the order in which i18next's tools write them. */
export const CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;

/** One plural category. */
export type Category = (typeof CATEGORIES)[number];

/** What a plural counts: things (`2 files`), or places in an order (`2nd`). */
export type PluralKind = "cardinal" | "ordinal";

const known = new Map<string, Intl.PluralRules>();

/**
 * Gives the plural rules of a locale as i18next finds them: those of `Intl`.
 * A locale that `Intl` does not know has those of English; left to itself,
 * `Intl` would take those of the machine's own language.
 *
 * @param locale - `it`, `pt-BR`, `zh_TW`, `sr@latin`
 * @param kind - what is counted
 * @returns the rules
 * @see https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
 * @example
 * pluralRules("pl", "cardinal").select(3); // "few"
 */
export function pluralRules(locale: string, kind: PluralKind): Intl.PluralRules {
  const key = `${kind} ${locale}`;
  const rules = known.get(key) ?? new Intl.PluralRules(knownTag(locale), { type: kind });
  known.set(key, rules);
  return rules;
}

/**
 * Gives the plural categories of a locale.
 *
 * @param locale - as in {@link pluralRules}
 * @param kind - what is counted
 * @returns the categories, in the order of {@link CATEGORIES}
 * @see https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
 * @example
 * categoriesOf("pl", "cardinal"); // ["one", "few", "many", "other"]
 */
export function categoriesOf(locale: string, kind: PluralKind): Category[] {
  const { pluralCategories } = pluralRules(locale, kind).resolvedOptions();
  return CATEGORIES.filter((category) => pluralCategories.includes(category));
}

function knownTag(locale: string): string {
  const tag = locale.replace(/@.*$/u, "").replaceAll("_", "-");
  try {
    return Intl.PluralRules.supportedLocalesOf(tag)[0] ?? "en";
  } catch {
    return "en";
  }
}
