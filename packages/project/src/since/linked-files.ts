import { relative } from "node:path";
import { realPathInside } from "../files/inside.js";
import type { Tree } from "../git/read-tree.js";
import { slashed } from "../pages/page-in-project.js";
import { catalogGroups } from "../layout/layout.js";
import { messageCatalogs, messageSources } from "../messages/find-sources.js";
import { otherCatalogs } from "../layout/other-catalogs.js";
import type { Project } from "../open-project.js";

/**
 * Finds files of a revision behind symbolic links. The links of the revision are not followed:
 * where a page or a catalog of today is reached through a link that was there already, it was
 * the file that it is today.
 *
 * @param project - the project of today
 * @param tree - the files of the revision
 * @returns the tree with such files, by the paths that lead through the link
 * @throws InputError where a link leaves the project
 * @example
 * withLinkedFiles(project, tree).files.get("docs/index.md"); // that of README.md
 */
export function withLinkedFiles(project: Project, tree: Tree): Tree {
  if (tree.links.size === 0) return tree;
  const files = new Map(tree.files);
  const folders = new Map<string, string>();
  for (const path of pathsOf(project)) {
    if (files.has(path) || !isBehindLink(path, tree.links)) continue;
    const real = slashed(relative(project.root, realPathInside(project.root, path, folders)));
    const id = tree.files.get(real);
    if (id !== undefined) files.set(path, id);
  }
  return { ...tree, files };
}

/**
 * Names the pages and catalogs of a project: templates tell nothing that the pages do not.
 *
 * @param project - the project, of whatever time
 * @returns paths relative to the project, with `/`; catalogs need not exist
 * @example
 * pathsOf(project); // ["docs/index.md", "locales/it/index.po"]
 */
export function pathsOf(project: Project): string[] {
  const { config, files, pages, locales } = project;
  const catalogs = locales.flatMap((locale) => [
    ...catalogGroups(config, pages, locale).map(({ file }) => file),
    ...otherCatalogs(project, locale),
  ]);
  const strings = [...messageSources(files, config), ...messageCatalogs(project)];
  return [...pages.map(({ path }) => path), ...catalogs, ...strings];
}

function isBehindLink(path: string, links: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    if (links.has(path.slice(0, end))) return true;
  }
  return false;
}
