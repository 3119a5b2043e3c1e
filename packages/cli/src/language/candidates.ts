/** What a language, a territory and a variant may look like; nothing else becomes a file's name. */
const LOCALE = /^([a-z]{2,3})(?:[_-]([A-Za-z]{2}|\d{3}))?(?:\.[\w-]{1,40})?(?:@([a-z]{1,40}))?$/u;

/**
 * Says which languages serve a locale, as POSIX writes it:
 * `language[_territory][.codeset][@modifier]` (XBD 8.2).
 *
 * @param locale - for example `de_AT.UTF-8@euro`; BCP 47's hyphen is understood, too
 * @returns names as Dragoman writes them, the most exact first; empty where it is no locale
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html#tag_08_02
 * @example
 * candidates("pt_BR.UTF-8"); // ["pt-BR", "pt"]
 */
export function candidates(locale: string): string[] {
  const [, language, territory, modifier] = LOCALE.exec(locale) ?? [];
  if (language === undefined) return [];
  const exact = territory === undefined ? [] : [`${language}-${territory.toUpperCase()}`];
  const names = [...exact, language];
  return modifier === undefined ? names : [...names.map((name) => `${name}@${modifier}`), ...names];
}
