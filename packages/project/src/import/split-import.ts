import type { Page } from "@dragoman/model";
import type { SplitOutcome } from "../jobs/split-job.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { pagesOf, sourceRequests, split } from "../pages/source-pages.js";
import { type ParsedSyncFiles, parseSyncFiles } from "../sync/parsed-files.js";
import { readSyncFiles, type SyncFiles } from "../sync/sync-files.js";
import { readWhile } from "../workers/read-while.js";
import { importProgress, type ImportProgress } from "./import-progress.js";
import { findVersions, NO_VERSIONS, type OldVersions } from "./outdated.js";
import { readTargetPages, type TargetPage } from "./target-pages.js";

/** All that an import reads, split. */
export interface SplitImport {
  readonly files: SyncFiles;
  readonly parsed: ParsedSyncFiles;
  /** The source pages, in the project's order. */
  readonly pages: readonly Page[];
  /** The localised pages that exist. */
  readonly targets: readonly TargetPage[];
  /** What became of each of them. */
  readonly localised: readonly SplitOutcome[];
  /** Older versions of the source pages. */
  readonly old: OldVersions;
  /** What became of each of those. */
  readonly versions: readonly SplitOutcome[];
  readonly progress: ImportProgress;
}

/**
 * Reads the files of a sync, the localised pages and, where it is wanted, older
 * versions of the source pages, and splits all pages in one go.
 *
 * @param project - the project
 * @param options - how to split, and whether to look into the history
 * @returns the files, and what became of each page
 * @throws InputError where a file cannot be read, or a source page not be split
 * @example
 * (await splitImport(project, { ...options, history: false })).targets.length;
 */
export async function splitImport(
  project: Project,
  options: ProjectOptions & { readonly history?: boolean },
): Promise<SplitImport> {
  const files = readSyncFiles(project);
  const targets = readTargetPages(project);
  const requests = sourceRequests(project, files.pages);
  const old =
    options.history === true ? await findVersions(project, requests, targets) : NO_VERSIONS;
  const progress = importProgress(targets.length, options.onProgress);
  const all = [...requests, ...targets.map(({ request }) => request), ...old.requests];
  const splitting = split(all, { ...options, onProgress: progress.split });
  const parsed = await readWhile(splitting, () => parseSyncFiles(files));
  const outcomes = await splitting;
  const ofTargets = requests.length + targets.length;
  return {
    files,
    parsed,
    pages: pagesOf(requests, outcomes.slice(0, requests.length)),
    targets,
    localised: outcomes.slice(requests.length, ofTargets),
    old,
    versions: outcomes.slice(ofTargets),
    progress,
  };
}
