import {
  type Catalog,
  changeEntry,
  type Entry,
  findEntry,
  messageKey,
  newEntry,
  withEntries,
} from "@dragoman/catalog";
import { type CatalogMessage, messageEntries } from "./catalog-message.js";
import { categoryComment } from "./category-comment.js";
import { formPath } from "./form-path.js";
import type { JsonObject } from "./json/tree.js";
import { nodeAt } from "./key-path.js";
import type { MessageOptions } from "./options.js";
import { type Category, CATEGORIES } from "./plural/category.js";
import { type FormPlan, formPlan } from "./plural/form-plan.js";
import type { PluralMessage, SourceMessage } from "./source-message.js";

/** What is brought into a catalog. */
export interface FillInput {
  readonly namespace: string;
  readonly messages: readonly SourceMessage[];
  readonly locale: string;
  readonly catalog: Catalog;
  /** The locale's JSON of that namespace. */
  readonly existing: JsonObject;
  readonly options: MessageOptions;
}

/** A catalog with the texts of a JSON file. */
export interface FilledCatalog {
  readonly catalog: Catalog;
  /** Number of entries that have the file's text, now or from before. */
  readonly placed: number;
  /** Number of entries for which the file has no text. */
  readonly left: number;
  /** The entries that keep a translation that is another one than the file's. */
  readonly kept: readonly Entry[];
}

/**
 * Brings the texts of existing JSON into a catalog. What the catalog has stays;
 * an entry that is missing is made, at the end.
 *
 * @param input - the catalog, the namespace and the JSON
 * @returns the catalog and what became of its entries
 * @throws InputError where the catalog's `Plural-Forms` is no formula
 * @example
 * fillCatalog({ namespace: "menu", messages, locale: "it", catalog, existing, options }).placed;
 */
export function fillCatalog(input: FillInput): FilledCatalog {
  const { namespace, messages, locale, catalog, options } = input;
  const plan = formPlan(locale, catalog);
  const changed = new Map<Entry, Entry>();
  const added: Entry[] = [];
  const kept: Entry[] = [];
  let [placed, left] = [0, 0];
  const place = (message: CatalogMessage, msgstr: readonly string[]): void => {
    const entry = findEntry(catalog, message);
    if (entry === undefined || entry.obsolete) added.push(filledEntry(message, msgstr, locale));
    else if (entry.msgstr.every((text) => text === ""))
      changed.set(entry, changeEntry(entry, { msgstr }));
    else if (!sameTexts(entry.msgstr, msgstr)) {
      kept.push(entry);
      return;
    }
    placed++;
  };
  const all = messageEntries(namespace, messages, { locale, plan }, options);
  for (const { message, entries, spare } of all) {
    for (const own of entries) {
      const msgstr = textsOf(own, plan, input);
      if (msgstr.some((text) => text !== "")) place(own, msgstr);
      else left++;
    }
    if (message.kind === "text") continue;
    for (const own of spare) {
      const text = own.category && spareText(message, own.category, plan, input);
      if (text !== undefined) place(own, [text]);
    }
  }
  // An obsolete entry of the same message would be its double.
  const again = new Set(added.map(messageKey));
  const entries = catalog.entries.flatMap((entry) =>
    entry.obsolete && again.has(messageKey(entry)) ? [] : [changed.get(entry) ?? entry],
  );
  const same = changed.size === 0 && added.length === 0;
  return {
    catalog: same ? catalog : withEntries(catalog, [...entries, ...added]),
    placed,
    left,
    kept,
  };
}

/** The texts of the JSON for an entry, by its forms. */
function textsOf(
  message: CatalogMessage,
  plan: FormPlan,
  { existing, options }: FillInput,
): string[] {
  const { of, msgidPlural, path } = message;
  if (msgidPlural === undefined || of.kind === "text") return [textAt(existing, path)];
  const forms = CATEGORIES.map((category): [Category, string] => {
    return [category, textAt(existing, formPath(of, category, options))];
  });
  const byCategory = new Map(forms);
  return plan.categoryOf.map((category) => byCategory.get(category) ?? "");
}

/** The text of a category without a form, where it is not the one that a build puts there by itself. */
function spareText(
  message: PluralMessage,
  category: Category,
  plan: FormPlan,
  input: FillInput,
): string | undefined {
  const { existing, options } = input;
  const text = textAt(existing, formPath(message, category, options));
  if (text === "") return undefined;
  const texts = plan.categoryOf.map((one) => textAt(existing, formPath(message, one, options)));
  const standIn = plan.standIn.get(category);
  const isStandIn = standIn !== undefined && texts[standIn] === text && !texts.includes("");
  return isStandIn ? undefined : text;
}

function textAt(root: JsonObject, path: CatalogMessage["path"]): string {
  const node = nodeAt(root, path);
  return typeof node === "string" ? node : "";
}

function filledEntry(message: CatalogMessage, msgstr: readonly string[], locale: string): Entry {
  const { msgctxt, msgid, msgidPlural } = message;
  const comment = categoryComment(message, locale);
  return newEntry({
    msgctxt,
    msgid,
    msgidPlural,
    msgstr,
    extractedComments: comment === undefined ? [] : [comment],
  });
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
