import { isLocaleName } from "../config/locale-name.js";

/** Names of languages that Unicode's data has; asked for one code at a time. */
const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/**
 * Says whether a name is probably that of a locale and not of a folder of
 * pages: CLDR must know the language. `os` and `to` are languages, too: who
 * asks looks for more than the name.
 *
 * @param name - the name of a folder, or a part of a file's name
 * @returns true for `it`, `pt-BR`, `zh_Hant`; false for `guide`
 * @example
 * isKnownLocale("assets"); // false
 */
export function isKnownLocale(name: string): boolean {
  if (!isLocaleName(name)) return false;
  try {
    const [language = ""] = name.split(/[-_@]/u);
    return language.length <= 3 && names.of(language.toLowerCase()) !== undefined;
  } catch {
    return false;
  }
}
