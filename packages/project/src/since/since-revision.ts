import type { Report, SourceChange } from "@dragoman/report";
import { openRepository } from "../git/repository.js";
import { findRevision } from "../git/revision.js";
import type { Project, ProjectOptions } from "../open-project.js";
import type { SyncPlan } from "../sync/plan.js";
import { readWhile } from "../split/read-while.js";
import { WITHOUT_GIT } from "./base-branch.js";
import { LocaleLookup } from "./locale-edits.js";
import { withNewFindings } from "./new-findings.js";
import { catalogsForToday, parseBoth, planOf, readWithoutTemplates } from "./plans.js";
import { projectAt } from "./project-at.js";
import { sourceEdits } from "./source-edits.js";
import { splitBoth } from "./split-both.js";
import type { ProjectState } from "./state.js";

/** What a change did, and the two states that it lies between. */
export interface SinceOutcome {
  /** Coverage of today, the findings that the base did not have, and the change. */
  readonly report: Report & { readonly change: SourceChange & { readonly base: string } };
  /** Today: its state and its whole report. */
  readonly head: AssessedState;
  /** The same of the base. */
  readonly base: AssessedState;
}

/** A project at one time, and what it looked like. */
export interface AssessedState {
  readonly state: ProjectState;
  readonly report: Report;
}

/** Looks at a project at one time: coverage and findings. Must be pure. */
export type Assess = (state: ProjectState) => Report;

/**
 * Says what was done since a revision: to translations by edits of the pages, and to the findings
 * by whatever it was. The base is the merge base of the revision and `HEAD`; what is compared with
 * it are the files on disk, committed or not. Catalogs of both are brought up to date with their
 * pages in memory first, so that it does not matter when `sync` was run, and what was pending at
 * the base is no work of the change. Nothing is written.
 *
 * @param project - the project of today
 * @param since - the name of a revision
 * @param options - splitter, clock
 * @param assess - looks at each of the two states
 * @returns the change, and the reports
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
  const headFiles = readWithoutTemplates(project);
  const baseFiles = readWithoutTemplates(former);
  const splitting = splitBoth(
    { project, files: headFiles.pages },
    { project: former, files: baseFiles.pages },
    options,
  );
  const catalogs = await readWhile(splitting, () => parseBoth(headFiles, baseFiles));
  const pages = await splitting;

  const basePlan = planOf(former, pages.base, catalogs.base, options);
  const effectOf = catalogsForToday(project, catalogs.base, basePlan);
  const effect = planOf(project, pages.head, effectOf, options);
  const headPlan = planOf(project, pages.head, catalogs.head, options);
  const lookups = project.locales.map((locale, index) => {
    const planned = effect.locales[index]?.catalogs ?? [];
    const today = headPlan.locales[index]?.catalogs ?? [];
    const onDisk = catalogs.head.locales[index]?.catalogs ?? [];
    return new LocaleLookup({ locale, planned, today, onDisk });
  });
  const assessed = (state: ProjectState): AssessedState => ({ state, report: assess(state) });
  const head = assessed(stateOf(project, pages.head, headPlan));
  const base = assessed(stateOf(former, pages.base, basePlan));
  const unread = [...pages.unread, ...catalogs.unread];
  const change = {
    since,
    base: revision.commit,
    ...sourceEdits(pages.head, pages.base, lookups),
    ...(unread.length > 0 && { unread }),
  };
  return { report: { ...withNewFindings(head.report, base.report), change }, head, base };
}

function stateOf(
  project: Project,
  pages: ProjectState["pages"],
  { locales }: SyncPlan,
): ProjectState {
  return {
    project,
    pages,
    locales: locales.map(({ locale, catalogs }) => ({ locale, groups: catalogs })),
  };
}
