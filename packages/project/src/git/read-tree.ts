import { isUtf8 } from "node:buffer";
import type { Repository } from "./repository.js";
import { runGit } from "./run-git.js";

/** What lies below the project's folder in a commit. Paths are relative to it, with `/`. */
export interface Tree {
  /** Regular files: git's names of their contents, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of symbolic links, which are not followed. */
  readonly links: ReadonlySet<string>;
  /** Submodules: the commits that they were at, by path. */
  readonly submodules: ReadonlyMap<string, string>;
  /** Contents that another repository has, a submodule's, by git's names. */
  readonly elsewhere: ReadonlyMap<string, Repository>;
}

/** `100644 blob ID`, or of a submodule `160000 commit ID` (git-ls-tree(1), "OUTPUT FORMAT"). */
const RECORD = /^(\d{6}) (?:blob|commit) ([\da-f]{40,64})$/u;
/** The mode of a symbolic link. */
const LINK = "120000";
/** The mode of a submodule. */
const SUBMODULE = "160000";

/**
 * Lists the files of a commit. Nothing is checked out. What submodules have is left out, and so are
 * names that are no UTF-8. A tree can hold any name, `..` too: the paths are keys and never opened.
 *
 * @param repository - the repository
 * @param commit - the full name of a commit
 * @returns its files, links and submodules
 * @throws InputError where git does not work
 * @example
 * (await readTree(repository, commit)).files.get("docs/index.md");
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
 * @returns files, links and submodules
 * @example
 * parseTree(Buffer.from(`100644 blob ${id}\tdocs/a.md\0`), "docs/").files.get("a.md");
 */
export function parseTree(printed: Buffer, prefix: string): Tree {
  const files = new Map<string, string>();
  const links = new Set<string>();
  const submodules = new Map<string, string>();
  for (let start = 0; start < printed.length;) {
    const nul = printed.indexOf(0, start);
    const end = nul === -1 ? printed.length : nul;
    const record = printed.subarray(start, end);
    start = end + 1;
    const tab = record.indexOf(9);
    const [, mode, id] = RECORD.exec(record.toString("latin1", 0, Math.max(0, tab))) ?? [];
    const name = record.subarray(tab + 1);
    if (id === undefined || !isUtf8(name)) continue;
    const whole = name.toString("utf8");
    if (!whole.startsWith(prefix)) continue;
    const path = whole.slice(prefix.length);
    if (mode === LINK) links.add(path);
    else if (mode === SUBMODULE) submodules.set(path, id);
    else files.set(path, id);
  }
  return { files, links, submodules, elsewhere: new Map() };
}
