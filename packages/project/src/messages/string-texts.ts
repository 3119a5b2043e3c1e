import { messageKey } from "@dragoman/catalog";
import type { TextsOf } from "@dragoman/messages";
import type { LocaleString, StringPage } from "./string-pages.js";

/**
 * Gives what a build shows: of an entry that may be built, the forms that the gate has not refused.
 *
 * @param page - a namespace in a locale
 * @returns gives the texts of an entry, empty where there is nothing to show
 * @example
 * translatedBy({ ...input, textsOf: builtTexts(page) });
 */
export function builtTexts({ strings }: StringPage): TextsOf {
  return textsOf(strings.map((one) => ({ ...one, target: one.isBuilt ? one.target : "" })));
}

/**
 * Gives what translators have written, whether it may be built or not.
 *
 * @param page - a namespace in a locale
 * @returns gives the texts of an entry
 * @example
 * translatedBy({ ...input, textsOf: allTexts(page) });
 */
export function allTexts({ strings }: StringPage): TextsOf {
  return textsOf(strings);
}

function textsOf(strings: readonly Pick<LocaleString, "message" | "form" | "target">[]): TextsOf {
  const shown = new Map<string, string[]>();
  for (const { message, form, target } of strings) {
    const texts = shown.get(messageKey(message)) ?? [];
    texts[form] = target;
    shown.set(messageKey(message), texts);
  }
  return (message) => shown.get(messageKey(message));
}
