import { isKnownLocale } from "../known-locale.js";
import type { Repository } from "../repository.js";

/** Where i18next's JSON usually is, below one of these folders (https://www.i18next.com/how-to/add-or-load-translations). */
const JSON_FOLDERS = [
  "public/locales",
  "public/static/locales",
  "static/locales",
  "src/locales",
  "src/i18n/locales",
  "src/i18n",
  "app/i18n/locales",
  "app/locales",
  "assets/locales",
  "locales",
  "i18n",
] as const;

/** Where the code of a program usually is. */
const CODE_FOLDERS = ["src", "app", "pages", "components", "lib"] as const;

/** What i18next-parser has a reader for. */
const ENDINGS = ["js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts", "vue", "svelte", "hbs"];

/**
 * Finds i18next's JSON where it usually is.
 *
 * @param repository - the folder
 * @returns a pattern with `{locale}`; the usual one where there is none
 * @example
 * usualTarget(repository); // "public/locales/{locale}/{namespace}.json"
 */
export function usualTarget(repository: Repository): string {
  for (const folder of JSON_FOLDERS) {
    for (const pattern of [`${folder}/{locale}/{namespace}.json`, `${folder}/{locale}.json`]) {
      if (localesWithJson(repository, pattern).length > 0) return pattern;
    }
  }
  return "public/locales/{locale}/{namespace}.json";
}

/**
 * Finds the locales that have JSON.
 *
 * @param repository - the folder
 * @param target - a pattern with `{locale}`, and `{namespace}` or not
 * @returns names of locales, sorted
 * @example
 * localesWithJson(repository, "locales/{locale}.json"); // ["en", "it"]
 */
export function localesWithJson(repository: Repository, target: string): string[] {
  const [before = "", behind = ""] = target.replaceAll("{namespace}", "*").split("{locale}");
  const found = repository
    .files(`${before}*${behind}`)
    .flatMap((file) => file.slice(before.length).split(/[./]/u)[0] ?? [])
    .filter((name) => isKnownLocale(name));
  return [...new Set(found)].sort();
}

/**
 * Finds the namespace of a program that has no more than one.
 *
 * @param repository - the folder
 * @param target - a pattern with `{locale}`, and `{namespace}` or not
 * @param locale - the source locale
 * @returns its name; undefined where JSON is of no namespace, of several, or missing
 * @example
 * onlyNamespace(repository, "locales/{locale}/{namespace}.json", "en"); // "common"
 */
export function onlyNamespace(
  repository: Repository,
  target: string,
  locale: string,
): string | undefined {
  const [before = "", behind, ...more] = target.replaceAll("{locale}", locale).split("{namespace}");
  if (behind === undefined || more.length > 0) return undefined;
  const [file, ...others] = repository.files(`${before}*${behind}`);
  return others.length > 0 ? undefined : file?.slice(before.length, file.length - behind.length);
}

/**
 * Finds the code of a program.
 *
 * @param repository - the folder
 * @returns glob patterns that match something
 * @example
 * usualCode(repository); // ["src/**" + "/*.{ts,tsx}"]
 */
export function usualCode(repository: Repository): string[] {
  const below = CODE_FOLDERS.flatMap((folder) => codePattern(repository, `${folder}/**/*`));
  return below.length > 0 ? below : codePattern(repository, "*");
}

function codePattern(repository: Repository, path: string): string[] {
  const endings = ENDINGS.filter((ending) =>
    repository.files(`${path}.${ending}`).some((file) => !isConfiguration(file)),
  );
  if (endings.length === 0) return [];
  return [`${path}.${endings.length === 1 ? endings.join() : `{${endings.join()}}`}`];
}

/** `vite.config.ts` and its like beside the program. */
function isConfiguration(file: string): boolean {
  return /(?:^|\/)[\w.-]+\.config\.[a-z]+$/u.test(file);
}
