import { ratchet, reportOf, type LocaleStatus, type Report } from "@dragoman/report";
import { assess } from "../assess/assess.js";
import { thresholdsOf } from "../check/thresholds.js";
import { verdictOf } from "../check/verdict.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import type { ProjectState } from "../assess/project-state.js";
import { baseBranchOf } from "../since/base-branch.js";
import { keptTexts } from "../since/kept-texts.js";
import { sinceRevision, type SinceOutcome } from "../since/since-revision.js";
import {
  assessProject,
  withRules,
  type ProjectReport,
  type ReportedTexts,
  type ReportOptions,
} from "./report.js";
import { withWorkers } from "../pages/with-workers.js";

/** What `checkProject` takes. */
export interface CheckOptions extends ReportOptions {
  /** A revision: only what was done since it is looked at. */
  readonly since?: string;
  /** A revision that no locale may be worse than; `true` for the base branch. */
  readonly ratchet?: string | true;
}

/** A report with its verdict. */
interface CheckedProject extends ProjectReport {
  readonly report: Report & Required<Pick<Report, "check">>;
}

/**
 * Says what is wrong with a project, or with what was done to it since a
 * revision, and whether that is good enough: by the thresholds of the
 * configuration, or with `ratchet` alone by what the base had.
 *
 * @param options - the project, and the revisions
 * @returns coverage, findings, with `since` the change, and the verdict; nothing is written but its cache
 * @throws InputError when the configuration, a page, a catalog or a revision is wrong
 * @example
 * const { report } = await checkProject({ cwd: process.cwd(), version: "1.0.0", since: "HEAD~1" });
 */
export async function checkProject(options: CheckOptions): Promise<CheckedProject> {
  const project = await openProject(options);
  const { since, ratchet: against } = options;
  return await withRules(project, options, async () => {
    if (since === undefined && against === undefined) {
      const { report, texts } = await assessProject(project, options);
      return withVerdict(project, report, texts);
    }
    return await withWorkers(options, project.pages.length, async (own) => {
      return await checkChange(project, options, own);
    });
  });
}

type Checked = ReportedTexts<CheckedProject["report"]>;

async function checkChange(
  project: Project,
  { since, ratchet: against }: CheckOptions,
  own: ProjectOptions,
): Promise<Checked> {
  const comparer = new Comparer(project, own);
  const change = since === undefined ? undefined : await comparer.compare(since);
  if (against === undefined) {
    return withVerdict(project, change?.report ?? { locales: [] }, comparer.texts(change));
  }
  const name = against === true ? await baseBranchOf(project) : against;
  const whole = change !== undefined && name === since ? change : await comparer.compare(name);
  const { head, base, report } = whole;
  const kept = keptTexts(head.state, base.state, report.change.edits);
  const failures = ratchet(base.report, head.report, kept, name);
  const compared = { since: name, base: report.change.base };
  const check = { passed: failures.length === 0, failures, ratchet: compared };
  return {
    report: { ...(change?.report ?? head.report), check },
    texts: comparer.texts(whole),
  };
}

function withVerdict(project: Project, report: Report, texts: readonly LocaleStatus[]): Checked {
  const { thresholds = [], failOn } = project.config.check ?? {};
  const namespaces = report.locales.flatMap((locale) => locale.pages.map(({ page }) => page));
  const pages = [...new Set([...project.pages.map(({ path }) => path), ...namespaces])];
  const ready = thresholdsOf(thresholds, pages, project.configFile);
  return { report: { ...report, check: verdictOf(report, ready, failOn) }, texts };
}

/** Compares the project with revisions, and remembers the texts of today. */
class Comparer {
  private readonly found = new Map<ProjectState, readonly LocaleStatus[]>();
  private readonly project: Project;
  private readonly options: ProjectOptions;

  constructor(project: Project, options: ProjectOptions) {
    this.project = project;
    this.options = options;
  }

  async compare(revision: string): Promise<SinceOutcome> {
    return await sinceRevision(this.project, revision, this.options, async (state) => {
      const texts = await assess(state, this.options);
      this.found.set(state, texts);
      return reportOf(texts);
    });
  }

  texts(outcome: SinceOutcome | undefined): readonly LocaleStatus[] {
    return (outcome && this.found.get(outcome.head.state)) ?? [];
  }
}
