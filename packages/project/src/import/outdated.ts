import type { Alignment } from "@dragoman/align";
import type { Page } from "@dragoman/model";
import { findCandidates, type PageCandidates } from "../history/candidates.js";
import { bestFit, fitCost, type TraitPage } from "../history/fit.js";
import { TraitReader } from "../history/traits.js";
import type { Project } from "../open-project.js";
import type { SplitOutcome, SplitRequest } from "../jobs/split-job.js";
import { madeOnce } from "../sync/made-once.js";
import { alignWhole, type TargetPage } from "./target-pages.js";

/** A localised page that was made from an older version of its source page. */
export interface OutdatedTarget {
  readonly target: TargetPage;
  /** The older version, split. */
  readonly page: Page;
  /** The commit that has that version. */
  readonly commit: string;
  /** The localised page, aligned with it. */
  readonly alignment: Alignment;
}

/** Old versions of the source pages, before they are split. */
export interface OldVersions {
  /** What is to be split. */
  readonly requests: readonly SplitRequest[];
  readonly candidates: readonly PageCandidates[];
}

/** No history is looked at. */
export const NO_VERSIONS: OldVersions = { requests: [], candidates: [] };

/**
 * Looks in the project's history for versions that localised pages may have
 * been made from.
 *
 * @param project - the project
 * @param sources - its source pages, unsplit
 * @param targets - its localised pages
 * @returns the old versions that have to be looked at more closely
 * @throws InputError where there is no repository, or nothing was committed
 * @example
 * (await findVersions(project, requests, targets)).requests.length;
 */
export async function findVersions(
  project: Project,
  sources: readonly SplitRequest[],
  targets: readonly TargetPage[],
): Promise<OldVersions> {
  const byPage = targetsByPage(targets);
  const pages = sources.map(({ path, text }, index) => {
    const own = byPage.get(index) ?? [];
    return { path, text, targets: own.map(({ request }) => request.text) };
  });
  const candidates = await findCandidates(project.root, pages);
  const requests = candidates.flatMap(({ versions }, index) => {
    const source = sources[index];
    if (source === undefined) return [];
    // As git names it, so that an error does not point to today's page.
    return versions.map(({ text, commit }) => {
      return { ...source, path: `${commit.slice(0, 12)}:${source.path}`, text };
    });
  });
  return { requests, candidates };
}

/** Those that can be read, by the index of their source page. */
function targetsByPage(targets: readonly TargetPage[]): Map<number, TargetPage[]> {
  const byPage = new Map<number, TargetPage[]>();
  for (const target of targets) {
    if (target.fault === undefined) madeOnce(byPage, target.index, () => []).push(target);
  }
  return byPage;
}

/**
 * Finds the localised pages that were made from an older version of their
 * source page.
 *
 * @param pages - the source pages of today, split
 * @param targets - the localised pages
 * @param targetOutcomes - what became of them in the splitter
 * @param old - the old versions
 * @param oldOutcomes - what became of those
 * @returns the outdated ones, each with the version that it fits best
 * @example
 * outdatedTargets(pages, targets, outcomes, old, oldOutcomes)[0]?.commit;
 */
export function outdatedTargets(
  pages: readonly Page[],
  targets: readonly TargetPage[],
  targetOutcomes: readonly SplitOutcome[],
  old: OldVersions,
  oldOutcomes: readonly SplitOutcome[],
): OutdatedTarget[] {
  const outcomes = new Map(targets.map((target, index) => [target, targetOutcomes[index]]));
  const byPage = targetsByPage(targets);
  let first = 0;
  return old.candidates.flatMap(({ versions, byTarget }, index) => {
    const today = pages[index];
    const own = oldOutcomes.slice(first, (first += versions.length));
    if (today === undefined || versions.length === 0) return [];
    const reader = new TraitReader();
    const read = (page: Page): TraitPage => ({ page, traits: reader.read(page.text) });
    const now: TraitPage = read(today);
    const older = versions.map(({ text, commit }, version): OlderPage | undefined => {
      const page = pageOf({ path: today.path, text }, own[version]);
      return page === undefined ? undefined : { ...read(page), commit };
    });
    return (byPage.get(index) ?? []).flatMap((target, at): OutdatedTarget[] => {
      const page = pageOf(target.request, outcomes.get(target));
      const near = (byTarget[at] ?? []).flatMap((version) => older[version] ?? []);
      const found = page === undefined ? undefined : bestOf(now, near, read(page));
      if (page === undefined || found === undefined) return [];
      const alignment = alignWhole(found.page, page, target.locale, today);
      const { commit } = found;
      return alignment.pairs.length === 0 ? [] : [{ target, page: found.page, commit, alignment }];
    });
  });
}

interface OlderPage extends TraitPage {
  readonly commit: string;
}

/** The older version that fits best; undefined where today's page does. */
function bestOf(
  today: TraitPage,
  older: readonly OlderPage[],
  target: TraitPage,
): OlderPage | undefined {
  if (older.length === 0) return undefined;
  return older[bestFit([today, ...older].map((page) => fitCost(page, target))) - 1];
}

function pageOf(
  { path, text }: Pick<SplitRequest, "path" | "text">,
  outcome: SplitOutcome | undefined,
): Page | undefined {
  return outcome !== undefined && "segments" in outcome
    ? { path, text, segments: outcome.segments }
    : undefined;
}
