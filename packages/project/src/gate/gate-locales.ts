import type { Refusal } from "@dragoman/checks";
import type { Finding } from "@dragoman/model";
import type { Project, ProjectOptions } from "../open-project.js";
import {
  type Candidate,
  candidateOf,
  gateOf,
  isDoubtful,
  type LocalePages,
  requestOf,
  type SafePage,
} from "./candidates.js";
import { CleanPages } from "./clean-pages.js";
import { refusalFindings } from "./findings.js";
import type { GateOutcome, GateSource } from "../jobs/gate-job.js";

/** The pages of a locale after the safety gate. */
export interface SafeLocale {
  readonly locale: string;
  readonly pages: readonly SafePage[];
  /** One error per translation that was refused. */
  readonly findings: readonly Finding[];
}

/**
 * Takes all translations that a build would show through the safety gate:
 * those that break a page or add what its source does not have are left out,
 * and are findings.
 *
 * @param project - the project
 * @param locales - its pages, by locale
 * @param options - worker threads or a gate of one's own, time limit, version
 * @returns the same pages, in the same order
 * @throws InputError that names the catalog whose translations make a page too slow to parse
 * @example
 * const [italian] = await gateLocales(project, [{ locale: "it", pages }], options);
 */
export async function gateLocales(
  project: Project,
  locales: readonly LocalePages[],
  options: ProjectOptions,
): Promise<SafeLocale[]> {
  const all = locales.map(({ locale, pages }) => ({
    locale,
    pages: pages.map((page) => candidateOf(project, locale, page)),
  }));
  const doubtful = all.flatMap(({ pages }) => pages).filter(isDoubtful);
  // All locales of a page after one another: the source page is read once for them.
  await judge(
    project,
    doubtful.sort((a, b) => a.index - b.index),
    options,
  );
  return all.map(({ locale, pages }) => ({
    locale,
    pages: pages.map(withoutRefused),
    findings: pages.flatMap((page) => refusalFindings(locale, page, page.refusals)),
  }));
}

async function judge(
  project: Project,
  candidates: readonly Candidate[],
  options: ProjectOptions,
): Promise<void> {
  if (candidates.length === 0) return;
  const clean = new CleanPages(project.root, options.version);
  const sources = new Map<number, GateSource>();
  const waiting = candidates
    .map((candidate) => {
      const request = requestOf(project, candidate, sources);
      return { candidate, request, digest: clean.digestOf(request) };
    })
    .filter(({ digest }) => !clean.has(digest));
  const requests = waiting.map(({ request }) => request);
  const { workers, timeLimit } = options;
  const outcomes =
    requests.length === 0 ? [] : await (await gateOf(options))(requests, { workers, timeLimit });
  for (const [at, { candidate, digest }] of waiting.entries()) {
    candidate.refusals = refusalsOf(outcomes[at]);
    if (candidate.refusals.length === 0) clean.add(digest);
  }
  clean.write();
}

function refusalsOf(outcome: GateOutcome | undefined): readonly Refusal[] {
  if (outcome === undefined) throw new Error("a page has no outcome");
  if ("error" in outcome) throw outcome.error;
  return outcome.refusals;
}

function withoutRefused({ page, index, group, targets, refusals }: Candidate): SafePage {
  const refused = new Set(refusals.map((refusal) => refusal.index));
  const safe = targets.map((target, at) => (refused.has(at) ? undefined : target));
  return { page, index, group, targets: safe, refusals };
}
