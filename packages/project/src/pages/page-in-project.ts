import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { findConfig } from "../config/load.js";
import type { SourcePage } from "../layout/layout.js";
import { openProject, type ProjectOptions } from "../open-project.js";

/**
 * Finds a page among those of the project in whose folders it is. A page need
 * not belong to a project; but where there is one, it must be in order.
 *
 * @param options - where to look for a configuration
 * @param page - path of a page that exists, relative to `cwd`
 * @returns undefined where there is no project, or the page is none of its source pages
 * @throws InputError when the configuration is wrong
 * @example
 * (await knownPage(options, "docs/index.md"))?.docs.dialect; // "mkdocs"
 */
export async function knownPage(
  options: ProjectOptions,
  page: string,
): Promise<SourcePage | undefined> {
  if (options.configFile === undefined && findConfig(options.cwd) === undefined) return undefined;
  const project = await openProject(options);
  const below = relative(project.root, realpathSync.native(resolve(options.cwd, page)));
  if (isAbsolute(below)) return undefined;
  return project.pages.find(({ path }) => path === slashed(below));
}

/**
 * Writes a path as messages and JSON do.
 *
 * @param path - with the system's separators
 * @returns the same with `/`
 * @example
 * slashed("docs/index.md"); // "docs/index.md"
 */
export function slashed(path: string): string {
  return path.split(sep).join("/");
}
