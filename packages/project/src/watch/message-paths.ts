import type { ProjectConfig } from "../config/types.js";
import { messageCatalogGlobs, namespaceGlob } from "../layout/message-catalogs.js";
import { compileGlob, type Glob, withoutExcluded } from "../files/glob.js";

/**
 * Says which files the UI strings of a project are read from: code, the JSON of
 * the source locale, and the catalogs of all locales. The JSON of the others is only written.
 *
 * @param config - the configuration
 * @returns one pattern for each place
 * @example
 * messageGlobs(config).some(({ matches }) => matches("src/menu.tsx"));
 */
export function messageGlobs(config: ProjectConfig): Glob[] {
  const sources = (config.messages ?? []).flatMap(({ source, exclude = [], target }) => [
    ...source.map((pattern) => withoutExcluded(compileGlob(pattern), exclude)),
    namespaceGlob(target, config.sourceLocale),
  ]);
  return [...sources, ...config.locales.flatMap((locale) => messageCatalogGlobs(config, locale))];
}
