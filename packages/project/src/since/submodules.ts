import { InputError, worded } from "@dragoman/model";
import { realPathInside } from "../files/inside.js";
import { readTree, type Tree } from "../git/read-tree.js";
import { openRepository, type Repository } from "../git/repository.js";
import type { Revision } from "../git/revision.js";
import { WITHOUT_GIT } from "./base-branch.js";

/** Where a tree lies in a project. */
interface Place {
  /** Real, absolute path of the project. */
  readonly root: string;
  /** The tree's folder below it: empty, or ending with `/`. */
  readonly path: string;
  /** Paths of the project's files of today, relative to the root. */
  readonly paths: readonly string[];
}

/**
 * Adds to the files of a revision those of its submodules in which the project has files today, as
 * they were at the commits that the revision names: otherwise all of their pages would be new, and
 * none of their translations were there before.
 *
 * @param place - where the tree lies, and the project's files
 * @param tree - the files of the revision
 * @param revision - the revision, for errors
 * @returns the tree with them, by their paths in the project
 * @throws InputError where a submodule's repository does not have the commit
 * @example
 * (await withSubmodules({ root, path: "", paths }, tree, revision)).files.get("docs/index.md");
 */
export async function withSubmodules(place: Place, tree: Tree, revision: Revision): Promise<Tree> {
  const files = new Map(tree.files);
  const links = new Set(tree.links);
  const elsewhere = new Map(tree.elsewhere);
  for (const [name, commit] of tree.submodules) {
    const path = `${place.path}${name}/`;
    if (!place.paths.some((file) => file.startsWith(path))) continue;
    const repository = await repositoryIn(realPathInside(place.root, path.slice(0, -1)));
    if (repository === undefined) continue;
    const own = await treeOf(repository, commit, { path, name: revision.name });
    const all = await withSubmodules({ ...place, path }, own, revision);
    for (const [file, id] of all.files) {
      files.set(`${name}/${file}`, id);
      elsewhere.set(id, all.elsewhere.get(id) ?? repository);
    }
    for (const link of all.links) links.add(`${name}/${link}`);
  }
  return { ...tree, files, links, elsewhere };
}

/** Undefined where the folder is no repository of its own any more: its files came to the project. */
async function repositoryIn(folder: string): Promise<Repository | undefined> {
  const repository = await openRepository(folder, WITHOUT_GIT);
  return repository.prefix === "" ? repository : undefined;
}

async function treeOf(
  repository: Repository,
  commit: string,
  { path, name }: { readonly path: string; readonly name: string },
): Promise<Tree> {
  try {
    return await readTree(repository, commit);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const file = path.slice(0, -1);
    throw new InputError(
      worded("git does not have this submodule as it was at {{name}}", { name }),
      { file },
      worded(
        "Fetch the submodule's history, too: `git -C {{file}} fetch --unshallow`, or `git -C {{file}} fetch` where it is whole.",
        { file },
      ),
    );
  }
}
