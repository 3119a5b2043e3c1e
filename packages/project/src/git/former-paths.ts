import type { Repository } from "./repository.js";
import { runGit } from "./run-git.js";

/**
 * Lists the files that a project has ever had in some folders, on the way to `HEAD`: those that
 * are gone, too. Of a shallow clone it is what its part of the history knows.
 *
 * @param repository - the repository
 * @param folders - paths below the project, with `/`; empty for the project itself
 * @returns paths below the project, each once, in no order
 * @throws InputError where git does not work
 * @example
 * (await formerPaths(repository, ["docs"])).has("docs/gone.md"); // true
 */
export async function formerPaths(
  { top: cwd, prefix, instead }: Repository,
  folders: readonly string[],
): Promise<Set<string>> {
  if (folders.length === 0) return new Set();
  // Every file was added once, be it by a merge.
  const printed = await runGit(
    [
      "log",
      "-z",
      "--name-only",
      "--diff-filter=A",
      "--no-renames",
      "--no-textconv",
      "--no-ext-diff",
      "--no-color",
      "-m",
      "--format=tformat:",
      "HEAD",
      "--",
      ...folders.map((folder) => prefix + folder || "."),
    ],
    { cwd, instead },
  );
  const paths = printed.toString("utf8").split("\0");
  return new Set(
    paths.flatMap((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : [])),
  );
}
