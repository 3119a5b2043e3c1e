import { runGit } from "./run-git.js";
import type { Repository } from "./repository.js";

/** What a commit did to a file. */
export interface FileChangeRecord {
  readonly commit: string;
  /** The commit's first parent; undefined for a root. */
  readonly parent: string | undefined;
  /** `A` added, `M` modified, `D` deleted, `T` made another kind of file, `R` renamed. */
  readonly status: string;
  /** Name of the new content; undefined where there is none, or it is no regular file. */
  readonly blob: string | undefined;
  /** Path below the work tree; after a rename the new one. */
  readonly path: string;
  /** The old path, after a rename. */
  readonly from: string | undefined;
}

/**
 * Reads what commits did to some files, newest first, by one walk through the
 * history. A merge counts too: it may have brought a text that no other commit has.
 *
 * @param repository - the repository
 * @param paths - paths below its work tree
 * @returns the records; none for a path with a line break, which git's input cannot hold
 * @example
 * (await readLog(repository, ["docs/index.md"]))[0]?.blob;
 */
export async function readLog(
  { top: cwd, instead }: Repository,
  paths: readonly string[],
): Promise<FileChangeRecord[]> {
  const asked = paths.filter((path) => !path.includes("\n"));
  if (asked.length === 0) return [];
  const printed = await runGit(
    [
      "log",
      "--stdin",
      "-z",
      "--raw",
      "--no-abbrev",
      "--no-renames",
      "--no-textconv",
      "--no-ext-diff",
      "--no-color",
      "--topo-order",
      "-m",
      "--format=tformat:commit %H %P",
    ],
    { cwd, instead, input: ["HEAD", "--", ...asked, ""].join("\n") },
  );
  return parseRaw(printed.toString("utf8"));
}

/**
 * Finds the renames that some commits made.
 *
 * @param repository - the repository
 * @param records - one record for each commit to look into
 * @returns the records of their renames
 * @example
 * (await readRenames(repository, added)).map(({ from }) => from);
 */
export async function readRenames(
  { top: cwd, instead }: Repository,
  records: readonly FileChangeRecord[],
): Promise<FileChangeRecord[]> {
  const commits = new Map(records.map(({ commit, parent }) => [commit, parent]));
  const asked = [...commits].flatMap(([commit, parent]) =>
    parent === undefined ? [] : [`${commit} ${parent}\n`],
  );
  if (asked.length === 0) return [];
  const printed = await runGit(
    ["diff-tree", "--stdin", "-r", "-z", "-M", "--raw", "--no-abbrev", "--diff-filter=R"],
    { cwd, instead, input: asked.join("") },
  );
  return parseRaw(printed.toString("utf8"));
}

const HEADER = /^(?:commit )?([\da-f]{40,64})(?: ([\da-f]{40,64}))?/u;
const RAW = /^\n?:\d{6} (\d{6}) [\da-f]+ ([\da-f]+) ([A-Z])\d*$/u;

/**
 * Reads git's raw format with `-z` (git-diff-tree(1), "RAW OUTPUT FORMAT").
 *
 * @param printed - what git printed: a line for each commit, then `:modes ids status`, and
 *   paths, each ended by NUL
 * @returns one record per file and commit, in order
 */
function parseRaw(printed: string): FileChangeRecord[] {
  const fields = printed.split("\0");
  const records: FileChangeRecord[] = [];
  let commit = "";
  let parent: string | undefined;
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] ?? "";
    const raw = RAW.exec(field);
    if (raw !== null) {
      const [, mode = "", id, status = ""] = raw;
      const first = fields[++at] ?? "";
      const isRename = status === "R" || status === "C";
      const path = isRename ? (fields[++at] ?? "") : first;
      const blob = mode.startsWith("100") ? id : undefined;
      records.push({ commit, parent, status, blob, path, from: isRename ? first : undefined });
    } else {
      [, commit = commit, parent] = HEADER.exec(field) ?? [];
    }
  }
  return records;
}
