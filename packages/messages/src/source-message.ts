import { isList, isObject, type JsonNode, type JsonObject } from "./json/tree.js";
import type { KeyPath } from "./key-path.js";
import { type MessageOptions, separatorsOf } from "./options.js";
import { categoriesOf, type Category, type PluralKind } from "./plural/category.js";
import { readFormKey } from "./plural/form-key.js";

/** A text of the source locale, or the forms of one. */
export type SourceMessage = TextMessage | PluralMessage;

/** A text with one form. */
export interface TextMessage {
  readonly kind: "text";
  /** Where it stands; the last key has its i18next context. */
  readonly path: KeyPath;
  readonly text: string;
}

/** A text with plural forms. */
export interface PluralMessage {
  readonly kind: PluralKind;
  /** Where its forms stand, without the plural suffix. */
  readonly path: KeyPath;
  /** The forms of the source locale that are not empty; there is always `other`. */
  readonly forms: ReadonlyMap<Category, string>;
}

/** The members of an object that are the forms of one text. */
export interface PluralSet {
  readonly base: string;
  readonly kind: PluralKind;
  readonly forms: ReadonlyMap<Category, string>;
}

/**
 * Lists what is to be translated in a namespace. Empty texts, numbers and the
 * like are not: they stay as they are.
 *
 * @param root - the source locale's JSON
 * @param options - how the project uses i18next
 * @returns the messages in the order of the file, plural forms as one
 * @example
 * const { root } = parseJson('{ "file_one": "a file", "file_other": "files" }', "en.json");
 * sourceMessages(root, { sourceLocale: "en" })[0]?.path; // ["file"]
 */
export function sourceMessages(root: JsonObject, options: MessageOptions): SourceMessage[] {
  const messages: SourceMessage[] = [];
  visitObject(root, []);
  return messages;

  function visit(node: JsonNode, path: KeyPath): void {
    if (typeof node === "string") {
      if (node !== "") messages.push({ kind: "text", path, text: node });
    } else if (isList(node)) {
      for (const [index, item] of node.entries()) visit(item, [...path, index]);
    } else if (isObject(node)) {
      visitObject(node, path);
    }
  }

  function visitObject(object: JsonObject, path: KeyPath): void {
    const sets = pluralSets(object, options);
    const told = new Set<PluralSet>();
    for (const [key, node] of object) {
      const set = sets.get(key);
      if (set === undefined) visit(node, [...path, key]);
      else if (!told.has(set)) {
        told.add(set);
        messages.push({ kind: set.kind, path: [...path, set.base], forms: set.forms });
      }
    }
  }
}

/**
 * Finds the members of an object that are plural forms. A suffix alone says
 * nothing (`step_one`, `gender_other`): there must be `other`, with a further category where
 * the source locale has one, and only what the locale has is a category.
 *
 * @param object - an object of the source locale's JSON
 * @param options - how the project uses i18next
 * @returns the set of each such key
 * @example
 * pluralSets(root, { sourceLocale: "en" }).get("file_one")?.base; // "file"
 */
export function pluralSets(object: JsonObject, options: MessageOptions): Map<string, PluralSet> {
  const { plural } = separatorsOf(options);
  const drafts = new Map<
    string,
    { set: PluralSet; keys: string[]; forms: Map<Category, string> }
  >();
  for (const [key, text] of object) {
    const form = typeof text === "string" ? readFormKey(key, plural) : undefined;
    if (form === undefined || typeof text !== "string") continue;
    const { base, kind, category } = form;
    if (!categoriesOf(options.sourceLocale, kind).includes(category)) continue;
    const name = `${kind}\n${base}`;
    const forms = drafts.get(name)?.forms ?? new Map<Category, string>();
    const draft = drafts.get(name) ?? { set: { base, kind, forms }, keys: [], forms };
    drafts.set(name, draft);
    draft.keys.push(key);
    if (text !== "") forms.set(category, text);
  }
  const sets = new Map<string, PluralSet>();
  for (const { set, keys, forms } of drafts.values()) {
    const needed = Math.min(2, categoriesOf(options.sourceLocale, set.kind).length);
    const isSet = forms.size >= needed && forms.has("other");
    if (isSet) for (const key of keys) sets.set(key, set);
  }
  return sets;
}
