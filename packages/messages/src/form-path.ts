import { formKey } from "./plural/form-key.js";
import type { Category } from "./plural/category.js";
import type { KeyPath } from "./key-path.js";
import { type MessageOptions, separatorsOf } from "./options.js";
import type { PluralMessage } from "./source-message.js";

/**
 * Says where the text of a category stands.
 *
 * @param message - a text with plural forms
 * @param category - one of its categories
 * @param options - how the project uses i18next
 * @returns the path, its last key with the plural suffix
 * @example
 * formPath({ kind: "cardinal", path: ["file"], forms }, "few", options); // ["file_few"]
 */
export function formPath(
  { path, kind }: PluralMessage,
  category: Category,
  options: MessageOptions,
): KeyPath {
  const base = String(path.at(-1) ?? "");
  const key = formKey({ base, kind, category }, separatorsOf(options).plural);
  return [...path.slice(0, -1), key];
}
