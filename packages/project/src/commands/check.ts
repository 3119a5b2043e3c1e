import { ratchet, reportOf, type CheckFailure, type Report } from "@dragoman/report";
import { pagesInLocale } from "../locale-catalogs.js";
import { pageStatus } from "../lookup.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { baseBranchOf } from "../since/base-branch.js";
import { keptTexts } from "../since/kept-texts.js";
import { sinceRevision, type SinceOutcome } from "../since/since-revision.js";
import type { ProjectState } from "../since/state.js";
import { withWorkers } from "../split/with-workers.js";
import { reportProject } from "./report.js";

/** What `checkProject` takes. */
export interface CheckOptions extends ProjectOptions {
  /** A revision: only what was done since it is looked at. */
  readonly since?: string;
  /** A revision that no locale may be worse than; `true` for the base branch. */
  readonly ratchet?: string | true;
}

/**
 * Says what is wrong with a project, or with what was done to it since a revision.
 *
 * @param options - the project, and the revisions
 * @returns coverage, findings, with `since` the change, and whether that is good enough; nothing
 *   is written
 * @throws InputError when the configuration, a page, a catalog or a revision is wrong
 * @example
 * const { change } = await checkProject({ cwd: process.cwd(), version: "1.0.0", since: "HEAD~1" });
 */
export async function checkProject(options: CheckOptions): Promise<Report> {
  const { since } = options;
  if (since === undefined && options.ratchet === undefined) {
    const report = await reportProject(options);
    return withOutcome(report, findingFailures(report));
  }
  const project = await openProject(options);
  return await withWorkers(options, project.pages.length, async (own) => {
    return await checkChange(project, options, async (revision) => {
      return await sinceRevision(project, revision, own, statusReport);
    });
  });
}

async function checkChange(
  project: Project,
  options: CheckOptions,
  compare: (revision: string) => Promise<SinceOutcome>,
): Promise<Report> {
  const { since } = options;
  const change = since === undefined ? undefined : await compare(since);
  if (options.ratchet === undefined) {
    const report = change?.report ?? { locales: [] };
    return withOutcome(report, findingFailures(report));
  }
  const name = options.ratchet === true ? await baseBranchOf(project) : options.ratchet;
  const whole = change !== undefined && name === since ? change : await compare(name);
  const { head, base, report } = whole;
  const kept = keptTexts(head.state, base.state, report.change.edits);
  const failures = ratchet(base.report, head.report, kept, name);
  const outcome = withOutcome(change?.report ?? head.report, failures);
  const { passed } = outcome.check;
  const compared = { since: name, base: report.change.base };
  return { ...outcome, check: { passed, failures, ratchet: compared } };
}

function withOutcome(
  report: Report,
  failures: readonly CheckFailure[],
): Report & Required<Pick<Report, "check">> {
  return { ...report, check: { passed: failures.length === 0, failures } };
}

function findingFailures({ locales }: Report): CheckFailure[] {
  return locales.flatMap(({ locale, findings }) => {
    const counted = findings.filter(({ severity }) => severity !== "note").length;
    if (counted === 0) return [];
    return [{ message: `${locale}: ${counted} ${counted === 1 ? "finding" : "findings"}`, locale }];
  });
}

function statusReport({ pages, locales }: ProjectState): Report {
  return reportOf(
    locales.map(({ locale, groups }) => ({
      locale,
      pages: pagesInLocale(pages, groups).map(({ page, group }) =>
        pageStatus(page, group.catalog, group.file),
      ),
    })),
  );
}
