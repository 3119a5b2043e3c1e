import { statSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../open-project.js";
import { discoverFiles } from "./discover.js";
import { catalogGroups } from "./layout.js";
import { compileGlob, expandPattern } from "./pattern.js";

/** Characters that mean something in a glob pattern. */
const SPECIAL = /[\\*?[\]{}()!+@|]/g;

/**
 * Finds catalogs of a locale that belong to no page any more, because the page
 * was renamed, moved or deleted, or because the pattern was another one: the
 * file of a locale (`it.po`) and its folder (`it/…`) know of each other. Their
 * translations can be used again.
 *
 * @param project - the project
 * @param locale - one of its locales
 * @returns paths relative to the project, in the order of their UTF-16 units
 * @throws InputError when a symbolic link among them leaves the project
 * @example
 * otherCatalogs(project, "it"); // ["locales/it/old-name.po"]
 */
export function otherCatalogs(project: Project, locale: string): string[] {
  const { root, config, pages } = project;
  const used = new Set(catalogGroups(config, pages, locale).map(({ file }) => file));
  const pattern = config.catalogs.replaceAll("{locale}", locale);
  const glob = globOf(config.catalogs, pattern.replace(SPECIAL, "\\$&"));
  const found =
    glob === undefined ? [] : discoverFiles(root, compileGlob(glob), (path) => used.has(path));
  if (!config.catalogs.endsWith("/{locale}/{path}.po")) return found;
  const single = expandPattern(pattern.replace("/{path}.po", ".po"), {});
  const isFile = statSync(join(root, single), { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? [single, ...found].sort(byUnits) : found;
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What lies where a catalog for each page is, or would be; undefined where that cannot be said. */
function globOf(catalogs: string, escaped: string): string | undefined {
  if (/(?:^|\/)\{locale\}\.po$/.test(catalogs)) return `${escaped.slice(0, -".po".length)}/**/*.po`;
  if (!catalogs.includes("{path}")) return undefined;
  // Inside of a name, `**` would not go through folders: there `*` finds what lies side by side.
  return escaped.replace(/(^|\/)\\\{path\\\}/g, "$1**/*").replaceAll("\\{path\\}", "*");
}
