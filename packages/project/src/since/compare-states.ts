import type { Report, SourceChange } from "@dragoman/report";
import type { Project, ProjectOptions } from "../open-project.js";
import type { ProjectState } from "../assess/project-state.js";
import type { ParsedSyncFiles } from "../sync/parsed-files.js";
import type { SyncPlan } from "../sync/plan.js";
import { readWhile } from "../workers/read-while.js";
import { LocaleLookup } from "./locale-edits.js";
import { withNewFindings } from "./new-findings.js";
import { catalogsForToday, parseBoth, planOf, readWithoutTemplates } from "./plans.js";
import { sourceAncestry } from "./source-ancestry.js";
import { formerStrings, stringsOf } from "./since-strings.js";
import { sourceEdits } from "./source-edits.js";
import { splitBoth } from "./split-both.js";

/** Looks at a project at one time: coverage and findings. It must give the same for the same. */
export type Assess = (state: ProjectState) => Report | Promise<Report>;

/** A project at one time, and what it looked like. */
interface AssessedState {
  readonly state: ProjectState;
  readonly report: Report;
}

/** What was done between two times. */
export interface Comparison {
  /** Coverage of today, and the findings that the base did not have. */
  readonly report: Report;
  readonly change: Pick<SourceChange, "edits" | "removed" | "unread">;
  readonly head: AssessedState;
  readonly base: AssessedState;
}

/**
 * Compares a project with what it was. Catalogs of both times are brought up to date with their
 * pages in memory first: so it does not matter when `sync` was run, and what was pending at the
 * base is no work of the change. Nothing is written.
 *
 * @param project - the project of today
 * @param former - the project at the base, with the configuration of today
 * @param options - splitter, clock
 * @param assess - looks at each of the two states
 * @returns what was done, and both states
 * @throws InputError where a file of today is wrong
 * @example
 * (await compareStates(project, project, options, assess)).change.edits; // []
 */
export async function compareStates(
  project: Project,
  former: Project,
  options: ProjectOptions,
  assess: Assess,
): Promise<Comparison> {
  const files = { head: readWithoutTemplates(project), base: readWithoutTemplates(former) };
  const splitting = splitBoth(
    { project, files: files.head.pages },
    { project: former, files: files.base.pages },
    options,
  );
  const catalogs = await readWhile(splitting, () => parseBoth(files.head, files.base));
  const pages = await splitting;

  const basePlan = planOf(former, pages.base, catalogs.base, options);
  const headPlan = planOf(project, pages.head, catalogs.head, options);
  const assessed = async (state: ProjectState): Promise<AssessedState> => {
    return { state, report: await assess(state) };
  };
  const today = await stringsOf(project, options);
  const earlier = await formerStrings(former, options);
  const head = await assessed({ ...stateOf(project, pages.head, headPlan), ...today });
  const base = await assessed({ ...stateOf(former, pages.base, basePlan), ...earlier.strings });

  // What a sync of today's pages would have made of the catalogs of the base: the edits' effect.
  const found = catalogsForToday(project, catalogs.base, basePlan);
  const effect = planOf(project, pages.head, found, options);
  const lookups = lookupsOf(project, effect, headPlan, catalogs.head);
  let known: LocaleLookup | undefined;
  const ancestry = (): LocaleLookup => (known ??= sourceAncestry(head.state, base.state, options));
  const unread = [...pages.unread, ...catalogs.unread, ...earlier.unread];
  return {
    report: withNewFindings(head.report, base.report),
    change: {
      ...sourceEdits(pages.head, pages.base, lookups, ancestry),
      ...(unread.length > 0 && { unread }),
    },
    head,
    base,
  };
}

function lookupsOf(
  { locales }: Project,
  effect: SyncPlan,
  today: SyncPlan,
  onDisk: ParsedSyncFiles,
): LocaleLookup[] {
  return locales.map(
    (locale, index) =>
      new LocaleLookup({
        locale,
        planned: effect.locales[index]?.catalogs ?? [],
        today: today.locales[index]?.catalogs ?? [],
        onDisk: onDisk.locales[index]?.catalogs ?? [],
      }),
  );
}

function stateOf(
  project: Project,
  pages: ProjectState["pages"],
  { locales }: SyncPlan,
): ProjectState {
  const states = locales.map(({ locale, catalogs }) => ({ locale, groups: catalogs }));
  return { project, pages, locales: states };
}
