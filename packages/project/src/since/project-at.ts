import { readTree } from "../git/read-tree.js";
import type { Repository } from "../git/repository.js";
import { readContents, treeFiles } from "../git/revision-files.js";
import type { Revision } from "../git/revision.js";
import { findFormerPages } from "../layout/pages.js";
import type { Project } from "../open-project.js";
import { pathsOf, withLinkedFiles } from "./linked-files.js";
import { withSubmodules } from "./submodules.js";

/**
 * Gives a project as it was at a revision. Its configuration is that of today: code of another
 * revision is never run, and a locale or a folder that the change adds to the configuration is
 * not taken for a change of the pages. Everything is read into memory, nothing is checked out.
 *
 * @param project - the project of today
 * @param repository - the repository that it lies in
 * @param revision - the revision
 * @returns the project; without pages where there were none
 * @throws InputError where git does not have a file of it
 * @example
 * (await projectAt(project, repository, revision)).pages.length; // 122
 */
export async function projectAt(
  project: Project,
  repository: Repository,
  revision: Revision,
): Promise<Project> {
  const own = await readTree(repository, revision.commit);
  const place = { root: project.root, path: "", paths: pathsOf(project) };
  const tree = withLinkedFiles(project, await withSubmodules(place, own, revision));
  const files = treeFiles(tree, new Map());
  const former = { ...project, files, pages: findFormerPages(files, project.config) };
  const contents = await readContents(repository, revision, tree, pathsOf(former));
  return { ...former, files: treeFiles(tree, contents) };
}
