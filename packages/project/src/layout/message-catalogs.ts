import type { MessagesConfig, ProjectConfig } from "../config/types.js";
import { compileGlob, literalGlob, type Glob } from "../files/glob.js";

/**
 * Says where the catalogs of UI strings are.
 *
 * @param config - the configuration
 * @param item - an item of its `messages`
 * @returns a path with `{locale}`, and maybe `{namespace}`
 * @example
 * messageCatalogPattern(config, item); // "locales/{locale}/messages.po"
 */
function messageCatalogPattern(
  { catalogs }: ProjectConfig,
  item: Pick<MessagesConfig, "catalogs">,
): string {
  return item.catalogs ?? catalogs.replaceAll("{path}", "messages");
}

/**
 * Prepares the catalogs of UI strings of a locale, of whatever namespace.
 *
 * @param config - the configuration
 * @param locale - the locale
 * @returns one glob for each item of `messages`
 * @example
 * messageCatalogGlobs(config, "it")[0]?.matches("locales/it/messages.po"); // true
 */
export function messageCatalogGlobs(config: ProjectConfig, locale: string): Glob[] {
  return (config.messages ?? []).map((item) =>
    namespaceGlob(messageCatalogPattern(config, item), locale),
  );
}

/**
 * Prepares the path of files that there are one of for each namespace.
 *
 * @param pattern - a path with `{locale}` and `{namespace}`
 * @param locale - what stands for the one; anything stands for the other
 * @returns the glob
 * @example
 * namespaceGlob("public/{locale}/{namespace}.json", "en").matches("public/en/menu.json"); // true
 */
export function namespaceGlob(pattern: string, locale: string): Glob {
  const literal = literalGlob(pattern.replaceAll("{locale}", locale));
  return compileGlob(literal.replaceAll("\\{namespace\\}", "*"));
}
