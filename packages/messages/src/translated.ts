import { type Catalog, findEntry } from "@dragoman/catalog";
import { type CatalogMessage, messageEntries } from "./catalog-message.js";
import { contextOf, type KeyPath } from "./key-path.js";
import type { MessageOptions } from "./options.js";
import { categoriesOf, type Category, type PluralKind } from "./plural/category.js";
import { type FormPlan, formPlan } from "./plural/form-plan.js";
import type { PluralMessage, SourceMessage } from "./source-message.js";

/** The translations of a namespace, by where they stand in its JSON. */
export interface Translated {
  /** The translation of a text; undefined where there is none. */
  readonly text: (path: KeyPath) => string | undefined;
  /** The forms of a text with plurals, by category; undefined where there is none. */
  readonly forms: (path: KeyPath, kind: PluralKind) => ReadonlyMap<Category, string> | undefined;
}

/** Gives the texts of an entry that can be built: one, or one for each form; undefined for none. */
export type TextsOf = (message: CatalogMessage) => readonly string[] | undefined;

/**
 * Looks the translations of a namespace up.
 *
 * @param input - the namespace, its messages, the locale and its catalog, and how the project uses
 *   i18next; `textsOf` says what can be built, by default entries with a text that are not fuzzy
 * @returns the translations by path
 * @throws InputError where the catalog's `Plural-Forms` is no formula
 * @example
 * translatedBy({ namespace: "menu", messages, locale: "it", catalog, options }).text(["open"]); // "Apri"
 */
export function translatedBy(input: {
  readonly namespace: string;
  readonly messages: readonly SourceMessage[];
  readonly locale: string;
  readonly catalog: Catalog;
  readonly options: MessageOptions;
  readonly textsOf?: TextsOf | undefined;
}): Translated {
  const { namespace, messages, locale, catalog, options, textsOf = confirmed(catalog) } = input;
  const plan = formPlan(locale, catalog);
  const texts = new Map<string, string>();
  const forms = new Map<string, ReadonlyMap<Category, string>>();
  const all = messageEntries(namespace, messages, { locale, plan }, options);
  for (const { message, entries, spare } of all) {
    if (message.kind === "text") {
      const text = entries.flatMap((entry) => textsOf(entry) ?? [])[0];
      if (text !== undefined && text !== "") texts.set(contextOf(namespace, message.path), text);
    } else {
      const found = formsOf([...entries, ...spare], plan, locale, textsOf);
      forms.set(formsKey(message.path, message.kind), found);
    }
  }
  return {
    text: (path) => texts.get(contextOf(namespace, path)),
    forms: (path, kind) => forms.get(formsKey(path, kind)),
  };

  function formsKey(path: KeyPath, kind: PluralMessage["kind"]): string {
    return `${kind}\n${contextOf(namespace, path)}`;
  }
}

function confirmed(catalog: Catalog): TextsOf {
  return (message) => {
    const entry = findEntry(catalog, message);
    const hasText = entry?.msgstr.some((form) => form !== "") === true;
    return hasText && !entry.fuzzy && !entry.obsolete ? entry.msgstr : undefined;
  };
}

function formsOf(
  entries: readonly CatalogMessage[],
  plan: FormPlan,
  locale: string,
  textsOf: TextsOf,
): Map<Category, string> {
  const found = new Map<Category, string>();
  let whole: readonly string[] = [];
  for (const entry of entries) {
    const texts = textsOf(entry) ?? [];
    if (entry.category !== undefined) setText(found, entry.category, texts[0]);
    else {
      whole = texts;
      for (const [category, form] of plan.formOf) setText(found, category, texts[form]);
    }
  }
  // Without its last categories a text would be in another language for some numbers.
  const isWhole = whole.length === plan.count && whole.every((text) => text !== "");
  if (!isWhole) return found;
  for (const category of categoriesOf(locale, "cardinal")) {
    const form = plan.standIn.get(category);
    if (form !== undefined && !found.has(category)) setText(found, category, whole[form]);
  }
  return found;
}

function setText(found: Map<Category, string>, category: Category, text: string | undefined): void {
  if (text !== undefined && text !== "") found.set(category, text);
}
