import { isList, isObject, type JsonNode, type JsonObject } from "./json/tree.js";
import { type KeyPath, nodeAt } from "./key-path.js";
import type { MessageOptions } from "./options.js";
import { CATEGORIES } from "./plural/category.js";
import { formKey } from "./plural/form-key.js";
import { separatorsOf } from "./options.js";
import { type PluralSet, pluralSets } from "./source-message.js";
import type { Translated } from "./translated.js";

/** What the JSON of a locale is made from. */
export interface TreeInput {
  /** The source locale's JSON; it says what there is, and in which order. */
  readonly source: JsonObject;
  /** The texts of the locale. */
  readonly translated: Translated;
  /** The locale's JSON as it is; what is no text to translate stays as it is there. */
  readonly existing?: JsonObject | undefined;
  readonly options: MessageOptions;
}

/**
 * Makes the JSON of a locale. What is not translated is left out, so that
 * i18next falls back to the next language; in an array, which falls back as a
 * whole, the source text stands in for a missing item.
 *
 * @param input - the source and the translations
 * @returns the tree; keys in the order of the source, plural forms in that of the CLDR
 * @example
 * buildTree({ source, translated: translatedBy(catalog, "app", messages), options });
 */
export function buildTree({ source, translated, existing, options }: TreeInput): JsonObject {
  const { plural } = separatorsOf(options);
  return objectOf(source, []);

  function objectOf(object: JsonObject, path: KeyPath): JsonObject {
    const made = new Map<string, JsonNode>();
    const sets = pluralSets(object, options);
    const told = new Set<PluralSet>();
    for (const [key, node] of object) {
      const set = sets.get(key);
      if (set === undefined) {
        const own = nodeOf(node, [...path, key]);
        if (own !== undefined) made.set(key, own);
      } else if (!told.has(set)) {
        told.add(set);
        const forms = translated.forms([...path, set.base], set.kind);
        for (const category of CATEGORIES) {
          const form = formKey({ ...set, category }, plural);
          const text = forms?.get(category);
          // A key that the source has by itself, such as `file_zero`, has a place of its own.
          const own = object.get(form);
          const isOwn = own !== undefined && sets.get(form) !== set;
          if (text === undefined || (isOwn && nodeOf(own, [...path, form]) !== undefined)) continue;
          made.set(form, text);
        }
      }
    }
    return made;
  }

  function nodeOf(node: JsonNode, path: KeyPath): JsonNode | undefined {
    if (typeof node === "string") return node === "" ? asItIs(node, path) : translated.text(path);
    if (isList(node)) return listOf(node, path);
    if (!isObject(node)) return asItIs(node, path);
    const made = objectOf(node, path);
    return made.size === 0 && node.size > 0 ? undefined : made;
  }

  function listOf(items: readonly JsonNode[], path: KeyPath): JsonNode | undefined {
    const made = items.map((item, index) => nodeOf(item, [...path, index]));
    const isEmpty = made.every((item) => item === undefined) && items.length > 0;
    return isEmpty ? undefined : made.map((item, index) => item ?? items[index] ?? "");
  }

  function asItIs(node: JsonNode, path: KeyPath): JsonNode {
    const own = nodeAt(existing, path);
    const isSame = typeof own === typeof node && !isObject(own) && !isList(own);
    return isSame && own !== undefined ? own : node;
  }
}
