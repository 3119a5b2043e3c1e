import { comparable, localisedSite } from "../../shape/destinations.js";

/**
 * Gives what destinations share that lead to the same thing in two languages;
 * see {@link comparable}. Files may name their language too: `tide-it.png`.
 * A fragment follows the translation of its heading within the site; elsewhere
 * only a page in another language has other headings.
 *
 * @param url - as written
 * @param languages - codes of both languages, in lower case
 * @returns a key to compare
 * @example
 * destinationKey("/en/a.md#b", languages) === destinationKey("/it/a.md#c", languages); // true
 */
export function destinationKey(url: string, languages: ReadonlySet<string>): string {
  const named = /^(.*?)[-_]([A-Za-z]{2,3})(\.\w{1,5})$/u.exec(url);
  const isNamed = named !== null && languages.has(named[2]?.toLowerCase() ?? "");
  const key = comparable(isNamed ? `${named[1] ?? ""}${named[3] ?? ""}` : url, languages);
  const [, fragment = ""] = ELSEWHERE.exec(url) ?? [];
  return fragment === "" || namesLanguage(url, languages) ? key : key + fragment;
}

const ELSEWHERE = /^https?:\/\/[^#]*(#.+)$/iu;

/**
 * Says whether a translation's link leads to the source's site in the reader's
 * language: the same article has another name there.
 *
 * @param url - of the source
 * @param other - of the translation
 * @param languages - codes of both languages, in lower case
 * @returns true for hosts that differ in a language, or for one host and a path of the translation that names a language
 * @example
 * isSameSite("https://en.wikipedia.org/wiki/Tide", "https://it.wikipedia.org/wiki/Marea", languages); // true
 */
export function isSameSite(url: string, other: string, languages: ReadonlySet<string>): boolean {
  const site = localisedSite(url, languages);
  if (site !== undefined && site === localisedSite(other, languages)) return true;
  // `example.org/docs` and `example.org/it/guida`, `example.org` and `it.example.org`.
  const [host, otherHost] = [hostOf(url, languages), hostOf(other, languages)];
  return host !== "" && host === otherHost && namesLanguage(other, languages);
}

function hostOf(url: string, languages: ReadonlySet<string>): string {
  const host = /^https?:\/\/(?:www\.)?([^/?#]*)/iu.exec(url)?.[1]?.toLowerCase() ?? "";
  return localisedSite(url, languages) ?? host;
}

function namesLanguage(url: string, languages: ReadonlySet<string>): boolean {
  const parts = url.split(/[/.?&=#]+/u);
  return parts.some((part) => languages.has(part.toLowerCase().split(/[-_]/u)[0] ?? ""));
}
