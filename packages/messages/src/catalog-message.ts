import { messageKey } from "@dragoman/catalog";
import { grouped } from "@dragoman/model";
import { CATEGORIES, categoriesOf, type Category } from "./plural/category.js";
import type { FormPlan } from "./plural/form-plan.js";
import { formPath } from "./form-path.js";
import { contextOf, type KeyPath, naturalContext } from "./key-path.js";
import type { MessageOptions } from "./options.js";
import type { PluralMessage, SourceMessage, TextMessage } from "./source-message.js";

/** What an entry of a catalog is to hold. */
export interface CatalogMessage {
  readonly msgctxt: string;
  readonly msgid: string;
  /** Only where the entry has one text for each of gettext's forms. */
  readonly msgidPlural?: string;
  /** Where its text, or its `other` form, stands in the JSON of a namespace. */
  readonly path: KeyPath;
  /** The message that it is, or is a form of. */
  readonly of: SourceMessage;
  /** The plural category, where it is an entry of one form. */
  readonly category?: Category;
}

/** What a message of the source is in a locale's catalog. */
export interface MessageEntries {
  readonly message: SourceMessage;
  /** The entries that every catalog of the locale has. */
  readonly entries: readonly CatalogMessage[];
  /** One for each category that the forms do not hold; a catalog has those that say something of their own. */
  readonly spare: readonly CatalogMessage[];
}

/** A locale, and how its catalog's forms stand to its plural categories. */
export interface CatalogTarget {
  readonly locale: string;
  readonly plan: FormPlan;
}

/**
 * Gives the entries of a namespace in a locale's catalog.
 *
 * - A text is one entry; its msgctxt is `namespace:key` and its msgid the source text.
 * - Plural forms are one entry with `msgid_plural`; `msgid` is the source's `one`, where it has one.
 * - Plural categories that gettext's forms cannot tell apart are an entry each, `namespace:key_two`.
 * - Ordinal forms, which gettext does not know, are an entry each, by the locale's categories.
 * - Where the key is the text itself, or that of the form `other`, the msgctxt is the namespace alone.
 * - A key that the source has by itself (`file_zero` in English) is no form beside it.
 *
 * @param namespace - the namespace
 * @param messages - its messages
 * @param target - the locale, and how its catalog's forms stand to its categories
 * @param options - how the project uses i18next
 * @returns the entries of each message, in the order of the messages
 * @example
 * messageEntries("menu", messages, { locale: "it", plan: formPlan("it") }, options)[0]?.entries[0]?.msgctxt;
 * // "menu:open"
 */
export function messageEntries(
  namespace: string,
  messages: readonly SourceMessage[],
  { locale, plan }: CatalogTarget,
  options: MessageOptions,
): MessageEntries[] {
  const wholes = wholeMessages(namespace, messages);
  const taken = new Set(Array.from(wholes.values(), messageKey));
  const plain = new Set(
    messages.flatMap(({ kind, path }) => (kind === "text" ? [contextOf(namespace, path)] : [])),
  );
  return messages.map((message): MessageEntries => {
    if (message.kind === "text") return { message, entries: [text(message)], spare: [] };
    const whole = wholes.get(message);
    if (whole === undefined)
      return { message, entries: forms(message, categoriesOf(locale, "ordinal")), spare: [] };
    const others = CATEGORIES.filter((category) => !plan.formOf.has(category));
    const isSeparate = (category: Category): boolean => plan.separate.includes(category);
    const separate = forms(message, others.filter(isSeparate));
    const spare = forms(
      message,
      others.filter((category) => !isSeparate(category)),
    );
    return { message, entries: [whole, ...separate], spare };
  });

  function text(message: TextMessage): CatalogMessage {
    const { path, text: msgid } = message;
    const own = { msgctxt: contextOf(namespace, path), msgid, path, of: message };
    const natural = { ...own, msgctxt: naturalContext(namespace) };
    const isNatural = isOwnKey(path, msgid) && !taken.has(messageKey(natural));
    return isNatural ? natural : withFreeContext(own);
  }

  function forms(of: PluralMessage, categories: readonly Category[]): CatalogMessage[] {
    return categories.flatMap((category) => {
      const path = formPath(of, category, options);
      const msgctxt = contextOf(namespace, path);
      const msgid = of.forms.get(category) ?? of.forms.get("other") ?? "";
      return plain.has(msgctxt) ? [] : [withFreeContext({ msgctxt, msgid, path, of, category })];
    });
  }

  /** `file` may have a text beside its plural forms, and that may be the text of one of them. */
  function withFreeContext(message: CatalogMessage): CatalogMessage {
    if (!taken.has(messageKey(message))) return message;
    // No key gives such a context: there, a backslash stands before what would be a separator.
    return { ...message, msgctxt: `${message.msgctxt}\\=` };
  }
}

/** Whether a text is its own key, as programs have it whose `keySeparator` is `false`. */
function isOwnKey(path: KeyPath, text: string): boolean {
  return path.length === 1 && path[0] === text;
}

/** The entries with `msgid_plural`; of those whose `one` is the same text, each needs its key. */
function wholeMessages(
  namespace: string,
  messages: readonly SourceMessage[],
): Map<SourceMessage, CatalogMessage> {
  const plural = messages.flatMap((message) => (message.kind === "cardinal" ? [message] : []));
  const byText = grouped(plural, oneOf);
  return new Map(
    plural.map((message): [SourceMessage, CatalogMessage] => {
      const { path, forms } = message;
      const msgidPlural = forms.get("other") ?? "";
      const isNatural = isOwnKey(path, msgidPlural) && byText.get(oneOf(message))?.length === 1;
      const msgctxt = isNatural ? naturalContext(namespace) : contextOf(namespace, path);
      return [message, { msgctxt, msgid: oneOf(message), msgidPlural, path, of: message }];
    }),
  );
}

function oneOf({ forms }: PluralMessage): string {
  return forms.get("one") ?? forms.get("other") ?? "";
}
