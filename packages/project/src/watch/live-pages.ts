import { InputError, type Page } from "@dragoman/model";
import { sameBytes } from "../files/same-bytes.js";
import { splitSettings } from "../layout/split-settings.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { pageOf, split, splitRequest } from "../pages/source-pages.js";
import type { SplitRequest } from "../jobs/split-job.js";

interface LivePage {
  readonly bytes: Uint8Array;
  /** What it was split by: another dialect makes other segments. */
  readonly settings: string;
  readonly page: Page;
}

/** What became of pages that may have changed. */
interface ReadPages {
  /** Indexes of those that are others than before. */
  readonly changed: readonly number[];
  readonly errors: readonly InputError[];
}

/** Source pages that stay in memory, split again only when their bytes are others. */
export class LivePages {
  readonly #known = new Map<string, LivePage>();

  /**
   * Gives the pages as they were read last.
   *
   * @param project - the project
   * @returns in its order; undefined for a page that never could be split
   */
  all(project: Project): (Page | undefined)[] {
    return project.pages.map(({ path }) => this.#known.get(path)?.page);
  }

  /**
   * Reads pages, and splits those that are others than before. One that cannot
   * be split stays as it was.
   *
   * @param project - the project
   * @param indexes - which of its pages
   * @param options - splitter and time limit
   * @returns which are new, and what is wrong with the others
   */
  async read(
    project: Project,
    indexes: readonly number[],
    options: ProjectOptions,
  ): Promise<ReadPages> {
    const errors: InputError[] = [];
    const waiting: { index: number; bytes: Uint8Array; settings: string; request: SplitRequest }[] =
      [];
    for (const index of indexes) {
      const source = project.pages[index];
      if (source === undefined) continue;
      try {
        const bytes = project.files.read(source.path);
        const settings = JSON.stringify(splitSettings(source));
        const before = this.#known.get(source.path);
        // What is gone is found out by those who look for pages.
        if (bytes === undefined) continue;
        if (before?.settings === settings && sameBytes(before.bytes, bytes)) continue;
        const request = splitRequest(source, { path: source.path, bytes });
        waiting.push({ index, bytes, settings, request });
      } catch (cause) {
        errors.push(failureOf(cause));
      }
    }
    const requests = waiting.map(({ request }) => request);
    const changed: number[] = [];
    try {
      const outcomes = await split(requests, options);
      for (const [at, { index, bytes, settings, request }] of waiting.entries()) {
        const outcome = outcomes[at];
        if (outcome === undefined) continue;
        if ("error" in outcome) {
          errors.push(outcome.error);
          continue;
        }
        this.#known.set(request.path, { bytes, settings, page: pageOf(request, outcome) });
        changed.push(index);
      }
    } catch (cause) {
      // A page that takes too long ends the threads and all that they were at.
      errors.push(failureOf(cause));
    }
    return { changed, errors };
  }
}

/**
 * Tells what is wrong with a file from what is wrong with Dragoman.
 *
 * @param cause - what was thrown
 * @returns it, where it names a file
 * @throws what was thrown, where it is anything else
 */
export function failureOf(cause: unknown): InputError {
  if (cause instanceof InputError) return cause;
  throw cause;
}
