import type { ProjectConfig } from "../config/types.js";
import type { Project } from "../open-project.js";
import { discoverFiles } from "./discover.js";
import { catalogGroups } from "./layout.js";
import { compileGlob, type Glob } from "./pattern.js";

/** Characters that mean something in a glob pattern. */
const SPECIAL = /[\\*?[\]{}()!+@|]/g;

/**
 * Finds catalogs of a locale that belong to no page any more, because the page
 * was renamed, moved or deleted. Their translations can be used again. A file
 * that two locales could name (`{locale}-{path}.po`) is that one's which has a
 * page for it, else that one's whose name is longer: `pt-BR-index.po` is no
 * catalog of `pt`.
 *
 * @param project - the project
 * @param locale - one of its locales
 * @returns paths relative to the project, in the order of their UTF-16 units;
 *   none where one catalog serves the whole locale
 * @throws InputError when a symbolic link among them leaves the project
 * @example
 * otherCatalogs(project, "it"); // ["locales/it/old-name.po"]
 */
export function otherCatalogs(project: Project, locale: string): string[] {
  const { root, config, pages } = project;
  if (!config.catalogs.includes("{path}")) return [];
  const catalogsOf = (name: string): Set<string> =>
    new Set(catalogGroups(config, pages, name).map(({ file }) => file));
  const own = catalogsOf(locale);
  const found = discoverFiles(root, catalogGlob(config, locale), (path) => own.has(path));
  // Mostly there is none, and never a second look.
  if (found.length === 0) return found;
  const taken = new Set<string>();
  for (const other of config.locales) {
    if (other === locale) continue;
    const { matches } = catalogGlob(config, other);
    const claimed = found.filter((path) => matches(path));
    if (claimed.length === 0) continue;
    const used = other.length > locale.length ? claimed : catalogsOf(other);
    for (const path of used) taken.add(path);
  }
  return found.filter((path) => !taken.has(path));
}

/** Finds whatever could be a catalog of a locale. */
function catalogGlob({ catalogs }: ProjectConfig, locale: string): Glob {
  const literal = catalogs.replaceAll("{locale}", locale).replace(SPECIAL, "\\$&");
  // Inside of a name, `**` would not go through folders: there `*` finds what lies side by side.
  const pattern = literal.replace(/(^|\/)\\\{path\\\}/g, "$1**/*").replaceAll("\\{path\\}", "*");
  return compileGlob(pattern);
}
