import type { Project } from "../open-project.js";
import { discoverFiles } from "./discover.js";
import { catalogGroups } from "./layout.js";
import { compileGlob } from "./pattern.js";

/** Characters that mean something in a glob pattern. */
const SPECIAL = /[\\*?[\]{}()!+@|]/g;

/**
 * Finds catalogs of a locale that belong to no page any more, because the page
 * was renamed, moved or deleted. Their translations can be used again.
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
  const used = new Set(catalogGroups(config, pages, locale).map(({ file }) => file));
  const literal = config.catalogs.replaceAll("{locale}", locale).replace(SPECIAL, "\\$&");
  // Inside of a name, `**` would not go through folders: there `*` finds what lies side by side.
  const pattern = literal.replace(/(^|\/)\\\{path\\\}/g, "$1**/*").replaceAll("\\{path\\}", "*");
  return discoverFiles(root, compileGlob(pattern), (path) => used.has(path));
}
