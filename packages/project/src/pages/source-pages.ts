import type { Page } from "@dragoman/model";
import { decodeText } from "../files/read.js";
import type { SourcePage } from "../layout/layout.js";
import { splitSettings } from "../layout/split-settings.js";
import type { Project, ProjectOptions } from "../open-project.js";
import type { PageFile } from "./read-pages.js";
import { splitInWorkers } from "../workers/split-in-workers.js";
import type { SplitOutcome, SplitRequest } from "../jobs/split-job.js";

/**
 * Says how a page is to be split.
 *
 * @param page - a source page; its localised pages are split as it is
 * @param file - the bytes of the page, or of a localised page of it
 * @returns the request
 * @throws InputError when the bytes are no UTF-8 text
 * @example
 * splitRequest(page, file).dialect; // "gfm"
 */
export function splitRequest(page: SourcePage, file: PageFile): SplitRequest {
  return {
    path: file.path,
    text: decodeText(file.bytes, file.path),
    ...splitSettings(page),
  };
}

/**
 * Splits pages with the splitter that the options name.
 *
 * @param requests - the pages
 * @param options - splitter, number of workers, time limit
 * @returns one outcome per page, in order
 * @throws InputError when a page takes too long
 * @example
 * const outcomes = await split(requests, options);
 */
export async function split(
  requests: readonly SplitRequest[],
  options: ProjectOptions,
): Promise<readonly SplitOutcome[]> {
  const splitter = options.splitter ?? splitInWorkers;
  return requests.length === 0 ? [] : await splitter(requests, options);
}

/**
 * Says how source pages of a project are to be split.
 *
 * @param project - the project
 * @param files - what {@link readPages} gave
 * @param indexes - which of the project's pages; all unless given
 * @returns one request per page, in that order
 * @throws InputError when a page is no UTF-8 text
 * @example
 * sourceRequests(project, readPages(project))[0]?.dialect; // "mkdocs"
 */
export function sourceRequests(
  project: Project,
  files: readonly PageFile[],
  indexes: Iterable<number> = project.pages.keys(),
): SplitRequest[] {
  return Array.from(indexes, (index) => {
    const [page, file] = [project.pages[index], files[index]];
    if (page === undefined || file === undefined) throw new Error(`page ${index} was not read`);
    return splitRequest(page, file);
  });
}

/**
 * Makes pages of what the splitter gave.
 *
 * @param requests - what was to be split
 * @param outcomes - one per request, in order
 * @returns the pages, in the same order
 * @throws InputError for the first page that cannot be split, in that order
 * @example
 * pagesOf(requests, await split(requests, options));
 */
export function pagesOf(
  requests: readonly SplitRequest[],
  outcomes: readonly SplitOutcome[],
): Page[] {
  return requests.map((request, index) => {
    const outcome = outcomes[index];
    if (outcome === undefined) throw new Error(`${request.path} has no outcome`);
    return pageOf(request, outcome);
  });
}

/**
 * Makes a page of what the splitter gave.
 *
 * @param request - what was to be split
 * @param outcome - what became of it
 * @returns the page
 * @throws InputError when the page cannot be split
 * @example
 * pageOf(request, { segments }).segments;
 */
export function pageOf({ path, text }: SplitRequest, outcome: SplitOutcome): Page {
  if ("error" in outcome) throw outcome.error;
  return { path, text, segments: outcome.segments };
}

/**
 * Splits the source pages of a project.
 *
 * @param project - the project
 * @param files - what {@link readPages} gave
 * @param options - splitter, number of workers, time limit
 * @returns the pages, in the order of the project's pages
 * @throws InputError for the first page that cannot be split, in that order
 * @example
 * const pages = await splitSourcePages(project, readPages(project), options);
 */
export async function splitSourcePages(
  project: Project,
  files: readonly PageFile[],
  options: ProjectOptions,
): Promise<Page[]> {
  const requests = sourceRequests(project, files);
  return pagesOf(requests, await split(requests, options));
}
