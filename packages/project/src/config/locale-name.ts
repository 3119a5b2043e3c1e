import { type Worded, worded } from "@dragoman/model";
import { languageCode } from "./language-code.js";

/**
 * A language's code, then parts of letters and digits. It covers BCP 47
 * (`pt-BR`, `zh-Hant`) and the names gettext uses (`pt_BR`, `sr@latin`), and no
 * name that could be a path or `__proto__`. BCP 47 reserves codes of four
 * letters, and IANA has registered none of five to eight: these are words.
 */
const LOCALE_NAME = /^[A-Za-z]{2,3}(?:[-_@][A-Za-z0-9]{1,8}){0,8}$/;

/**
 * Says whether a text can name a locale.
 *
 * @param name - the text
 * @returns true for names such as `it`, `pt-BR`, `pt_BR`, `zh-Hant`, `sr@latin`, and for codes of
 *   two or three letters that no language has; false for `italian`
 * @example
 * isLocaleName("../x"); // false
 */
export function isLocaleName(name: string): boolean {
  return LOCALE_NAME.test(name);
}

/**
 * Says what to write in the place of a name that is none of a locale.
 *
 * @param name - what was written
 * @returns the locale that was meant, where it is known; else what is valid
 * @example
 * localeHint("italian").message; // "Write `it`."
 */
export function localeHint(name: string): Worded {
  const [language = ""] = name.split(/[-_@]/u, 1);
  const code = languageCode(language);
  const meant = code === undefined ? "" : code + name.slice(language.length);
  return isLocaleName(meant)
    ? worded("Write `{{meant}}`.", { meant })
    : worded(
        "Valid are names such as `it`, `pt-BR`, `zh-Hant`, `sr@latin`: first a language's code of two or three letters.",
      );
}
