import type { Project, ProjectOptions } from "../open-project.js";
import { candidateOf, gateOf, isDoubtful, type LocalePages, requestOf } from "./candidates.js";
import type { GateSource } from "../jobs/gate-job.js";

/**
 * Has translations judged that were judged before, so that the worker threads
 * have the pages in memory, and quick code, when somebody edits one.
 *
 * @param project - the project
 * @param locales - its pages, by locale
 * @param options - worker threads that stay, time limit, version
 * @example
 * await warmUp(project, [{ locale: "it", pages }], options);
 */
export async function warmUp(
  project: Project,
  locales: readonly LocalePages[],
  options: ProjectOptions,
): Promise<void> {
  const sources = new Map<number, GateSource>();
  const requests = locales.flatMap(({ locale, pages }) =>
    pages
      .map((page) => candidateOf(project, locale, page))
      .filter(isDoubtful)
      .map((candidate) => requestOf(project, candidate, sources)),
  );
  if (requests.length === 0) return;
  const { workers, timeLimit } = options;
  const gate = await gateOf(options);
  await gate(requests, { workers, timeLimit });
}
