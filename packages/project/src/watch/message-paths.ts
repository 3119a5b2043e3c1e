import type { ProjectConfig } from "../config/types.js";
import { compileGlob, type Glob } from "../layout/pattern.js";

/** Characters that mean something in a glob pattern, but not in a path of the configuration. */
const SPECIAL = /[\\*?[\]()!+@|]/g;

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
  return (config.messages ?? []).flatMap(({ source, exclude = [], target, catalogs }) => {
    const excluded = exclude.map((pattern) => compileGlob(pattern));
    const isOut = (path: string): boolean => excluded.some(({ matches }) => matches(path));
    const code = source.map((pattern): Glob => {
      const glob = compileGlob(pattern);
      return { ...glob, matches: (path) => glob.matches(path) && !isOut(path) };
    });
    const catalog = catalogs ?? config.catalogs.replaceAll("{path}", "messages");
    return [
      ...code,
      globOf(target, config.sourceLocale),
      ...config.locales.map((locale) => globOf(catalog, locale)),
    ];
  });
}

function globOf(pattern: string, locale: string): Glob {
  const literal = pattern.replaceAll("{locale}", locale).replace(SPECIAL, "\\$&");
  return compileGlob(literal.replaceAll("{namespace}", "*"));
}
