import { isUtf8 } from "node:buffer";
import type { Repository } from "./repository.js";
import { runGit } from "./run-git.js";

/** Regular files of a commit below the project's folder: git's names of their contents, by path. */
export type Tree = ReadonlyMap<string, string>;

/** `100644 blob ID`; a link is 120000, a submodule 160000 (git-ls-tree(1), "OUTPUT FORMAT"). */
const REGULAR = /^100\d{3} blob ([\da-f]{40,64})$/u;

/**
 * Lists the files of a commit. Nothing is checked out. Symbolic links are left out, and so are
 * submodules and names that are no UTF-8. A tree can hold any name, `..` too: the paths are keys
 * and never opened.
 *
 * @param repository - the repository
 * @param commit - the full name of a commit
 * @returns the files, by path relative to the project, with `/`
 * @throws InputError where git does not work
 * @example
 * (await readTree(repository, commit)).get("docs/index.md");
 */
export async function readTree(
  { top: cwd, prefix, instead }: Repository,
  commit: string,
): Promise<Tree> {
  const below = prefix === "" ? [] : [prefix];
  const args = ["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...below];
  return parseTree(await runGit(args, { cwd, instead }), prefix);
}

/**
 * Reads what `git ls-tree -z` prints.
 *
 * @param printed - for each file its mode, type, id, a tab and its path, ended by NUL
 * @param prefix - what all paths that count begin with; it is taken off
 * @returns the regular files
 * @example
 * parseTree(Buffer.from(`100644 blob ${id}\tdocs/a.md\0`), "docs/").get("a.md");
 */
export function parseTree(printed: Buffer, prefix: string): Tree {
  const files = new Map<string, string>();
  for (let start = 0; start < printed.length;) {
    const nul = printed.indexOf(0, start);
    const end = nul === -1 ? printed.length : nul;
    const record = printed.subarray(start, end);
    start = end + 1;
    const tab = record.indexOf(9);
    const [, id] = REGULAR.exec(record.toString("latin1", 0, Math.max(0, tab))) ?? [];
    const name = record.subarray(tab + 1);
    if (id === undefined || !isUtf8(name)) continue;
    const path = name.toString("utf8");
    if (path.startsWith(prefix)) files.set(path.slice(prefix.length), id);
  }
  return files;
}
