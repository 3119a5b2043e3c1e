import { InputError, worded } from "@dragoman/model";
import type { Repository } from "./repository.js";
import { runGit } from "./run-git.js";

/** A commit that today's files are compared with. */
export interface Revision {
  /** As the caller named it. */
  readonly name: string;
  /** The commit where the history of `HEAD` left that of the revision: their merge base. */
  readonly commit: string;
}

/** Where the branch that changes are made for may be, in this order. */
const BASE_BRANCHES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

/**
 * Finds the commit that a change is to be compared with: not the revision itself, which may have
 * gone on since, but where the change began (git-merge-base(1)).
 *
 * @param repository - the repository
 * @param name - any name of a commit, see gitrevisions(7)
 * @returns the revision and the merge base of it and `HEAD`
 * @throws InputError where there is no such commit, or the two have none in common
 * @example
 * (await findRevision(repository, "origin/main")).commit;
 */
export async function findRevision(repository: Repository, name: string): Promise<Revision> {
  const tip = await commitOf(repository, name);
  if (tip === undefined) throw await unknownRevision(repository, name);
  // It exits with 1 where there is none, which is no failure of git's.
  const base = await printed(repository, ["merge-base", tip, "HEAD"]);
  if (base === undefined) throw await nothingInCommon(repository, name);
  return { name, commit: base };
}

/**
 * Finds the branch that changes are made for: the remote's default branch, else `main` or `master`.
 *
 * @param repository - the repository
 * @returns its name, `origin/main`
 * @throws InputError where there is none of these
 * @example
 * await findBaseBranch(repository); // "origin/main"
 */
export async function findBaseBranch(repository: Repository): Promise<string> {
  for (const name of BASE_BRANCHES) {
    if ((await commitOf(repository, name)) === undefined) continue;
    const short = await printed(repository, ["rev-parse", "--abbrev-ref", name]);
    return short ?? name;
  }
  throw new InputError(
    worded("there is no base branch to compare with: none of {{branches}} is here", {
      branches: BASE_BRANCHES.join(", "),
    }),
    { file: repository.top },
    worded("Name the revision, as in `--ratchet origin/develop`, or fetch the branch first."),
  );
}

/** Undefined where the name is that of no commit. What looks like an option is no name. */
async function commitOf(repository: Repository, name: string): Promise<string | undefined> {
  if (name === "" || name.startsWith("-") || /\p{Cc}/u.test(name)) return undefined;
  return await printed(repository, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
}

/** The first line that git prints; undefined where it says no. */
async function printed(
  { top: cwd, instead }: Repository,
  args: readonly string[],
): Promise<string | undefined> {
  try {
    const [line = ""] = (await runGit(args, { cwd, instead })).toString("utf8").split("\n");
    return line === "" ? undefined : line;
  } catch (cause) {
    if (cause instanceof InputError) return undefined;
    throw cause;
  }
}

async function unknownRevision(repository: Repository, name: string): Promise<InputError> {
  const message =
    name === ""
      ? worded("the name of the revision is empty")
      : worded("there is no revision {{name}} in this repository", { name: JSON.stringify(name) });
  if (NO_NAME.test(name)) return new InputError(message, { file: repository.top }, NO_NAME_HINT);
  const hint = (await isShallow(repository))
    ? SHALLOW_HINT
    : worded(
        "Name a commit, a branch or a tag: `origin/main`, `v1.2`, `HEAD~1`. A branch of a remote must be fetched first: `git fetch origin`.",
      );
  return new InputError(message, { file: repository.top }, hint);
}

/** What CI gives where there is no such commit, and git for one that does not exist. */
const NO_NAME = /^(?:0{40}|0{64})?$/;

const NO_NAME_HINT = worded(
  "In CI, this run has no such commit: a branch was pushed for the first time, or it is no pull or merge request. Leave `--since` and `--ratchet` out there, or name a branch, such as `origin/main`.",
);

async function nothingInCommon(repository: Repository, name: string): Promise<InputError> {
  const shallow = await isShallow(repository);
  const message = shallow
    ? worded("this clone is shallow: where HEAD left {{name}} is not in it", {
        name: JSON.stringify(name),
      })
    : worded("{{name}} and HEAD have no commit in common", { name: JSON.stringify(name) });
  const hint = shallow ? SHALLOW_HINT : worded("Name a revision that today's work began from.");
  return new InputError(message, { file: repository.top }, hint);
}

const SHALLOW_HINT = worded(
  "This clone has only the end of the history. Fetch the rest: `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout, or `GIT_DEPTH: 0` for GitLab CI.",
);

async function isShallow(repository: Repository): Promise<boolean> {
  return (await printed(repository, ["rev-parse", "--is-shallow-repository"])) === "true";
}
