import type { Report, SourceChange } from "@dragoman/report";
import { openRepository } from "../git/repository.js";
import { findRevision } from "../git/revision.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { WITHOUT_GIT } from "./base-branch.js";
import { compareStates, type Assess, type Comparison } from "./compare-states.js";
import { projectAt } from "./project-at.js";

/** What was done since a revision. */
export interface SinceOutcome extends Pick<Comparison, "head" | "base"> {
  /** Coverage of today, the findings that the base did not have, and the change. */
  readonly report: Report & { readonly change: SourceChange & { readonly base: string } };
}

/**
 * Says what was done since a revision: to translations by edits of the pages, and to the findings
 * by whatever it was. The base is the merge base of the revision and `HEAD`; what is compared with
 * it are the files on disk, committed or not. Nothing is written.
 *
 * @param project - the project of today
 * @param since - the name of a revision, see gitrevisions(7)
 * @param options - splitter, clock
 * @param assess - looks at each of the two states
 * @returns the change, and both states with their whole reports
 * @throws InputError where git does not have the revision, or a file of today is wrong
 * @example
 * (await sinceRevision(project, "origin/main", options, assess)).report.change.edits.length;
 */
export async function sinceRevision(
  project: Project,
  since: string,
  options: ProjectOptions,
  assess: Assess,
): Promise<SinceOutcome> {
  const repository = await openRepository(project.root, WITHOUT_GIT);
  const revision = await findRevision(repository, since);
  const former = await projectAt(project, repository, revision);
  const { report, change, head, base } = await compareStates(project, former, options, assess);
  const named = { since, base: revision.commit, ...change };
  return { report: { ...report, change: named }, head, base };
}
