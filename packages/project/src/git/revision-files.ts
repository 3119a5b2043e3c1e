import { InputError, worded } from "@dragoman/model";
import type { ProjectFiles } from "../files/project-files.js";
import { isSkipped } from "../files/discover.js";
import type { Glob } from "../files/glob.js";
import { readBlobs } from "./read-blobs.js";
import type { Tree } from "./read-tree.js";
import type { Repository } from "./repository.js";
import type { Revision } from "./revision.js";

/** No page and no catalog is longer; what is, would fill the memory. */
const LONGEST = 64 * 1024 * 1024;

/**
 * Gives the files of a revision as a project finds and reads them. Contents come in one call of
 * git: what is to be read must be named beforehand.
 *
 * @param tree - the files of the revision
 * @param contents - the contents, by git's names, as {@link readContents} gives them
 * @returns the files
 * @example
 * treeFiles(tree, new Map()).has("docs/index.md");
 */
export function treeFiles(tree: Tree, contents: ReadonlyMap<string, Uint8Array>): ProjectFiles {
  return {
    find: (glob, excluded) =>
      [...tree.files.keys()].filter((path) => isFound(path, glob, excluded)).sort(byUnits),
    has: (path) => tree.files.has(path),
    read: (path) => contents.get(tree.files.get(path) ?? ""),
  };
}

/**
 * Reads contents of a revision.
 *
 * @param repository - the repository
 * @param revision - the revision, for errors
 * @param tree - its files
 * @param paths - those that are to be read; where there is no such file, none is
 * @returns the contents, by git's names
 * @throws InputError where git does not have one of them, or it is longer than 64 MB
 * @example
 * treeFiles(tree, await readContents(repository, revision, tree, ["docs/index.md"]));
 */
export async function readContents(
  repository: Repository,
  { name }: Revision,
  tree: Tree,
  paths: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const wanted = new Map<string, string>();
  for (const path of paths) {
    const id = tree.files.get(path);
    if (id !== undefined) wanted.set(id, path);
  }
  const contents = new Map<string, Uint8Array>();
  const take = (id: string, bytes: Uint8Array): unknown => contents.set(id, bytes);
  let reason = worded("it has no such content, or one that is longer than 64 MB");
  try {
    const ids = [...wanted.keys()];
    for (const owner of new Set([repository, ...tree.elsewhere.values()])) {
      const own = ids.filter((id) => (tree.elsewhere.get(id) ?? repository) === owner);
      await readBlobs(owner, own, take, LONGEST);
    }
  } catch (cause) {
    // In a partial clone, git ends at the first content that it may not fetch.
    if (!(cause instanceof InputError)) throw cause;
    reason = cause.parts.message;
  }
  for (const [id, file] of wanted) {
    if (contents.has(id)) continue;
    throw new InputError(
      worded("git cannot give this file as it was at {{name}}: {{reason}}", { name, reason }),
      { file },
      worded("If the clone is partial, fetch the contents too: `git fetch --refetch --no-filter`."),
    );
  }
  return contents;
}

/** As a walk through folders would find it: one that is skipped or left out is not entered. */
function isFound(path: string, glob: Glob, excluded: (path: string) => boolean): boolean {
  const base = glob.base === "" ? "" : `${glob.base}/`;
  if (!path.startsWith(base) || !glob.matches(path)) return false;
  for (let start = base.length; start <= path.length;) {
    const slash = path.indexOf("/", start);
    const end = slash === -1 ? path.length : slash;
    if (isSkipped(path.slice(start, end), glob) || excluded(path.slice(0, end))) return false;
    start = end + 1;
  }
  return true;
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
