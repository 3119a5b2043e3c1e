import { type Worded, worded } from "@dragoman/model";
import { openRepository } from "../git/repository.js";
import { findBaseBranch } from "../git/revision.js";
import type { Project } from "../open-project.js";

/** What to do where git cannot say what a project was like. */
export const WITHOUT_GIT: Worded = worded("check without --since and --ratchet");

/**
 * Names the branch that the changes of a project are made for.
 *
 * @param project - the project
 * @returns the remote's default branch, else `main` or `master`
 * @throws InputError where there is none of these, or no repository
 * @example
 * await baseBranchOf(project); // "origin/main"
 */
export async function baseBranchOf({ root }: Project): Promise<string> {
  return await findBaseBranch(await openRepository(root, WITHOUT_GIT));
}
