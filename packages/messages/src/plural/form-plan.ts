import { headerFields, pluralForms, type Catalog } from "@dragoman/catalog";
import { InputError, worded } from "@dragoman/model";
import { CATEGORIES, categoriesOf, type Category, pluralRules } from "./category.js";
import { parsePluralForms, type PluralFormula } from "./formula.js";

/**
 * How the forms of a catalog and the categories of its locale stand to each other.
 *
 * A catalog has one text for each number that its formula gives; i18next has one for each
 * category. Both are asked for the numbers 0 to 200, and a form and a category belong
 * together where each has most of its numbers with the other. What then is left:
 *
 * - A category that has some of these numbers, and no form of its own (`two` in Hebrew: the
 *   usual formula has two forms) is `separate`: always a message of its own.
 * - A category of greater numbers or of fractions only (`many` in Italian, `other` in Polish)
 *   is `spare`: it has the text that gettext would show, and a message of its own only where
 *   existing JSON says something else.
 * - A form without a category (a formula with more forms than the locale has categories) is
 *   filled with the text of the category that has most of its numbers, and not read back.
 */
export interface FormPlan {
  /** Number of forms of the catalog. */
  readonly count: number;
  /** By form: the category whose text it is filled with. */
  readonly categoryOf: readonly Category[];
  /** By category: the form that has its text. */
  readonly formOf: ReadonlyMap<Category, number>;
  /** By category of the locale without a form of its own: the form that gettext would show. */
  readonly standIn: ReadonlyMap<Category, number>;
  /** The categories that always are messages of their own. */
  readonly separate: readonly Category[];
}

/** Plural rules of all languages repeat after 100, but for what is special about whole millions. */
const MOST = 200;

const plans = new Map<string, FormPlan>();

/**
 * Says which form of a catalog is which plural category of its locale.
 *
 * @param locale - the locale, as in the configuration
 * @param catalog - the catalog, whose header may have a formula of its own; without one the usual of the locale
 * @returns the plan
 * @throws InputError where the header's `Plural-Forms` is no formula
 * @example
 * formPlan("pl").categoryOf; // ["one", "few", "many"]
 */
export function formPlan(locale: string, catalog?: Catalog): FormPlan {
  const own = catalog && headerFields(catalog).get("Plural-Forms");
  const field = own ?? pluralForms(locale);
  const key = `${locale}\n${field}`;
  const known = plans.get(key);
  if (known !== undefined) return known;
  const formula = parsePluralForms(field);
  if (formula === undefined) {
    throw new InputError(
      worded("the header field Plural-Forms is {{field}}, which is no plural formula", {
        field: JSON.stringify(field),
      }),
      catalog === undefined ? {} : { file: catalog.path },
      worded("For {{locale}} write: {{formula}}", { locale, formula: pluralForms(locale) }),
    );
  }
  const plan = planOf(formula, locale);
  plans.set(key, plan);
  return plan;
}

function planOf(formula: PluralFormula, locale: string): FormPlan {
  const { count } = formula;
  const shared = sharedNumbers(formula, locale);
  const categories = categoriesOf(locale, "cardinal");
  const forms = Array.from({ length: count }, (_, form) => form);
  const hits = (form: number, category: Category): number => shared.get(category)?.[form] ?? 0;
  const formOf = new Map<Category, number>();
  const filledWith = forms.map((form) => best(categories, (category) => hits(form, category)));
  for (const category of categories) {
    const form = best(forms, (one) => hits(one, category));
    if (form !== undefined && filledWith[form] === category) formOf.set(category, form);
  }
  // A formula may have forms for fractions, which no whole number chooses.
  const unused = forms.filter((form) => filledWith[form] === undefined);
  for (const category of categories.filter((one) => !shared.has(one))) {
    const form = unused.shift();
    if (form === undefined) break;
    formOf.set(category, form);
    filledWith[form] = category;
  }
  const homeless = CATEGORIES.filter((category) => !formOf.has(category));
  const ownHomeless = homeless.filter((category) => categories.includes(category));
  return {
    count,
    categoryOf: filledWith.map((category) => category ?? "other"),
    formOf,
    standIn: new Map(
      ownHomeless.map((category) => {
        return [
          category,
          best(forms, (form) => hits(form, category)) ?? standIn(formula, locale, category),
        ];
      }),
    ),
    separate: ownHomeless.filter((category) => shared.has(category)),
  };
}

/** How many of the numbers 0 to 200 each category shares with each form. */
function sharedNumbers({ count, select }: PluralFormula, locale: string): Map<Category, number[]> {
  const rules = pluralRules(locale, "cardinal");
  const shared = new Map<Category, number[]>();
  for (let n = 0; n <= MOST; n++) {
    const category = rules.select(n);
    const counts = shared.get(category) ?? Array.from({ length: count }, () => 0);
    shared.set(category, counts);
    const form = select(n);
    if (form in counts) counts[form] = (counts[form] ?? 0) + 1;
  }
  return shared;
}

/** What gettext would show for whole millions; of fractions it knows nothing: the last form is that of many things. */
function standIn({ count, select }: PluralFormula, locale: string, category: Category): number {
  const isMillions = pluralRules(locale, "cardinal").select(1_000_000) === category;
  const form = isMillions ? select(1_000_000) : count - 1;
  return Number.isInteger(form) && form >= 0 && form < count ? form : count - 1;
}

/** The first of the greatest; undefined where all are 0. */
function best<T>(items: readonly T[], weight: (item: T) => number): T | undefined {
  let found: T | undefined;
  for (const item of items) {
    if (weight(item) > (found === undefined ? 0 : weight(found))) found = item;
  }
  return found;
}
