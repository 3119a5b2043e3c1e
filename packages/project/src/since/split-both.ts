import { InputError, type Page } from "@dragoman/model";
import type { Project, ProjectOptions } from "../open-project.js";
import type { PageFile } from "../pages/read-pages.js";
import { pageOf, sourceRequests, split, splitRequest } from "../pages/source-pages.js";
import type { SplitOutcome, SplitRequest } from "../jobs/split-job.js";

/** The pages of two times. */
interface BothPages {
  readonly head: readonly Page[];
  readonly base: readonly Page[];
  /** Pages of the base that are no text or cannot be split: they count as empty. */
  readonly unread: readonly string[];
}

/** A project and the bytes of its pages. */
interface PagesToSplit {
  readonly project: Project;
  readonly files: readonly PageFile[];
}

/**
 * Splits the pages of two times; a text that both have is split once.
 *
 * @param head - the project of today
 * @param base - the project at a revision
 * @param options - splitter, number of workers, time limit
 * @returns the pages of both, in the orders of the projects' pages
 * @throws InputError when a page of today cannot be split, or any takes too long
 * @example
 * (await splitBoth(head, base, options)).base[0]?.segments;
 */
export async function splitBoth(
  head: PagesToSplit,
  base: PagesToSplit,
  options: ProjectOptions,
): Promise<BothPages> {
  const today = sourceRequests(head.project, head.files);
  const former = base.files.map((file, index) => formerRequest(base.project, index, file));
  const distinct = new Map<string, SplitRequest>();
  for (const request of [...today, ...former]) {
    if (request !== undefined && !distinct.has(keyOf(request)))
      distinct.set(keyOf(request), request);
  }
  const outcomes = await split([...distinct.values()], options);
  const byKey = new Map([...distinct.keys()].map((key, index) => [key, outcomes[index]]));
  const outcomeOf = (request: SplitRequest): SplitOutcome => {
    const outcome = byKey.get(keyOf(request));
    if (outcome === undefined) throw new Error(`${request.path} has no outcome`);
    return outcome;
  };
  const pages = former.map((request) => request && formerPage(request, outcomeOf(request)));
  return {
    head: today.map((request) => pageOf(request, outcomeOf(request))),
    base: pages.map((page, index) => page ?? emptyPage(base.files[index])),
    unread: base.files.flatMap(({ path }, index) => (pages[index] === undefined ? [path] : [])),
  };
}

/** All that the segments of a page depend on. */
function keyOf({ text, dialect, frontMatterKeys, attributes, keys, names }: SplitRequest): string {
  return JSON.stringify([dialect, frontMatterKeys, attributes, keys, names, text]);
}

function formerRequest(project: Project, index: number, file: PageFile): SplitRequest | undefined {
  const page = project.pages[index];
  return page && readOrNothing(() => splitRequest(page, file));
}

function formerPage(request: SplitRequest, outcome: SplitOutcome): Page | undefined {
  return readOrNothing(() => pageOf(request, outcome));
}

function emptyPage(file: PageFile | undefined): Page {
  return { path: file?.path ?? "", text: "", segments: [] };
}

/**
 * What was wrong at a revision cannot be mended there any more: it counts as not there.
 *
 * @param read - reads it
 * @returns what it gives; undefined where it throws an InputError
 * @throws whatever else it throws
 * @example
 * readOrNothing(() => parseCatalog(bytes, "it.po"))?.entries;
 */
export function readOrNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof InputError) return undefined;
    throw cause;
  }
}
