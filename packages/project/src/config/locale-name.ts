/**
 * Letters, then parts of letters and digits. It covers BCP 47 (`pt-BR`,
 * `zh-Hant`) and the names gettext uses (`pt_BR`, `sr@latin`), and no name that
 * could be a path or `__proto__`.
 */
const LOCALE_NAME = /^[A-Za-z]{2,8}(?:[-_@][A-Za-z0-9]{1,8}){0,8}$/;

/**
 * Says whether a text can name a locale.
 *
 * @param name - the text
 * @returns true for names such as `it`, `pt-BR`, `pt_BR`, `zh-Hant`, `sr@latin`
 * @example
 * isLocaleName("../x"); // false
 */
export function isLocaleName(name: string): boolean {
  return LOCALE_NAME.test(name);
}
