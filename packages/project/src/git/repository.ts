import { InputError, type Worded, worded } from "@dragoman/model";
import { runGit } from "./run-git.js";

/** The git repository that a project lies in. */
export interface Repository {
  /** Absolute path of its work tree. */
  readonly top: string;
  /** The project's folder below it: empty, or ending with `/`. */
  readonly prefix: string;
  /** What to do where git does not work, for errors. */
  readonly instead?: Worded | undefined;
}

/**
 * Finds the repository that a project lies in.
 *
 * @param root - real, absolute path of the project
 * @param instead - what to do where there is none: `import without --history`; left out where no error is shown
 * @returns the repository; it has at least one commit
 * @throws InputError where there is none, git is missing, or nothing was committed yet
 * @example
 * (await openRepository("/srv/site", "import without --history")).prefix; // ""
 */
export async function openRepository(root: string, instead?: Worded): Promise<Repository> {
  const call = { cwd: root, instead };
  let printed: Buffer;
  try {
    printed = await runGit(["rev-parse", "--show-toplevel", "--show-prefix"], call);
  } catch (cause) {
    if (!(cause instanceof InputError) || !cause.message.includes("not a git repository"))
      throw cause;
    const hint =
      instead &&
      worded("Work in a clone of the project's repository, or {{instead}}.", {
        instead,
      });
    throw new InputError(worded("the project is not in a git repository"), { file: root }, hint);
  }
  const [top = "", prefix = ""] = printed.toString("utf8").split("\n");
  try {
    await runGit(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], call);
  } catch {
    const hint = instead && worded("Commit the pages first, or {{instead}}.", { instead });
    throw new InputError(worded("the git repository has no commit yet"), { file: top }, hint);
  }
  return { top, prefix, instead };
}
