import type { ProjectConfig } from "../config/types.js";
import type { ProjectFiles } from "../files/project-files.js";
import { catalogGroups, type SourcePage, templateGroups } from "./layout.js";
import { messageCatalogGlobs } from "./message-catalogs.js";
import { expandPattern } from "./pattern.js";
import { compileGlob, type Glob, literalGlob } from "../files/glob.js";

/** What tells which catalogs belong to a page. */
interface PagesAndFiles {
  readonly files: ProjectFiles;
  readonly config: ProjectConfig;
  readonly pages: readonly SourcePage[];
}

/**
 * Finds catalogs of a locale that belong to no page any more, because the page
 * was renamed, moved or deleted, or because the pattern was another one: the
 * file of a locale (`it.po`) and its folder (`it/…`) know of each other. Their
 * translations can be used again. A file that two locales could name
 * (`{locale}-{path}.po`) is that one's which has a page for it, else that one's
 * whose name is longer: `pt-BR-index.po` is no catalog of `pt`.
 *
 * @param project - the project
 * @param locale - one of its locales
 * @returns paths relative to the project, in the order of their UTF-16 units
 * @throws InputError when a symbolic link among them leaves the project
 * @example
 * otherCatalogs(project, "it"); // ["locales/it/old-name.po"]
 */
export function otherCatalogs({ files, config, pages }: PagesAndFiles, locale: string): string[] {
  const catalogsOf = (name: string): Set<string> =>
    new Set(catalogGroups(config, pages, name).map(({ file }) => file));
  const own = catalogsOf(locale);
  const globs = messageCatalogGlobs(config, locale);
  const ofMessages = (path: string): boolean => globs.some(({ matches }) => matches(path));
  const glob = catalogGlob(config, locale);
  const beside =
    glob === undefined ? [] : files.find(glob, (path) => own.has(path) || ofMessages(path));
  const found = [...singleCatalog(files, config, locale), ...beside].sort(byUnits);
  // Mostly there is none, and never a second look.
  if (found.length === 0) return found;
  const taken = new Set(templateGroups(config, pages).map(({ file }) => file));
  for (const other of config.locales) {
    const theirs = other === locale ? undefined : catalogGlob(config, other);
    const claimed = found.filter((path) => theirs?.matches(path) === true);
    if (claimed.length === 0) continue;
    const used = other.length > locale.length ? claimed : catalogsOf(other);
    for (const path of used) taken.add(path);
  }
  return found.filter((path) => !taken.has(path));
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The file that a locale would have with one catalog for all pages, where it is there. */
function singleCatalog(files: ProjectFiles, { catalogs }: ProjectConfig, locale: string): string[] {
  if (!catalogs.endsWith("/{locale}/{path}.po")) return [];
  const pattern = catalogs.replaceAll("{locale}", locale).replace("/{path}.po", ".po");
  const single = expandPattern(pattern, {});
  return files.has(single) ? [single] : [];
}

/** Finds whatever could be a catalog of a locale; undefined where that cannot be said. */
function catalogGlob({ catalogs }: ProjectConfig, locale: string): Glob | undefined {
  const literal = literalGlob(catalogs.replaceAll("{locale}", locale));
  if (/(?:^|\/)\{locale\}\.po$/.test(catalogs))
    return compileGlob(`${literal.slice(0, -".po".length)}/**/*.po`);
  if (!catalogs.includes("{path}")) return undefined;
  // Inside of a name, `**` would not go through folders: there `*` finds what lies side by side.
  const pattern = literal.replace(/(^|\/)\\\{path\\\}/g, "$1**/*").replaceAll("\\{path\\}", "*");
  return compileGlob(pattern);
}
