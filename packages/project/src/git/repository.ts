import { InputError } from "@dragoman/model";
import { runGit } from "./run-git.js";

/** The git repository that a project lies in. */
export interface Repository {
  /** Absolute path of its work tree. */
  readonly top: string;
  /** The project's folder below it: empty, or ending with `/`. */
  readonly prefix: string;
}

const HINT =
  "`--history` reads older versions of the pages from git. Import without it, or from a clone.";

/**
 * Finds the repository that a project lies in.
 *
 * @param root - real, absolute path of the project
 * @returns the repository; it has at least one commit
 * @throws InputError where there is none, git is missing, or nothing was committed yet
 * @example
 * (await openRepository("/srv/site")).prefix; // ""
 */
export async function openRepository(root: string): Promise<Repository> {
  const call = { cwd: root };
  let printed: Buffer;
  try {
    printed = await runGit(["rev-parse", "--show-toplevel", "--show-prefix"], call);
  } catch (cause) {
    if (!(cause instanceof InputError) || !cause.message.includes("not a git repository"))
      throw cause;
    throw new InputError("the project is not in a git repository", { file: root }, HINT);
  }
  const [top = "", prefix = ""] = printed.toString("utf8").split("\n");
  try {
    await runGit(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], call);
  } catch {
    const hint = "Commit the pages first, or import without --history.";
    throw new InputError("the git repository has no commit yet", { file: top }, hint);
  }
  return { top, prefix };
}
