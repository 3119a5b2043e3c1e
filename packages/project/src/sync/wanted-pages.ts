import type { Page } from "@dragoman/model";
import type { Project, ProjectOptions } from "../open-project.js";
import { pageOf, pagesOf, sourceRequests, split } from "../pages/source-pages.js";
import type { SplitOutcome } from "../jobs/split-job.js";
import type { SyncFiles } from "./sync-files.js";

/**
 * Pages of a project that are split when they are wanted, each once.
 *
 * @example
 * await new WantedPages(project, files, options).split(files.templates);
 */
export class WantedPages {
  /** By index among the project's pages: what is split so far. */
  readonly pages: (Page | undefined)[] = [];
  readonly #project: Project;
  readonly #files: SyncFiles["pages"];
  readonly #options: ProjectOptions;
  #split = 0;

  /**
   * @param project - the project
   * @param files - its pages, as they are
   * @param options - how pages are split
   */
  constructor(project: Project, { pages }: Pick<SyncFiles, "pages">, options: ProjectOptions) {
    this.#project = project;
    this.#files = pages;
    this.#options = options;
  }

  /**
   * @param groups - templates and catalogs whose pages are wanted
   * @param onPage - called as soon as a page is there, in any order
   * @throws InputError for the first page that cannot be split, in the order of the project
   */
  async split(
    groups: Iterable<{ readonly pages: readonly number[] }>,
    onPage?: (index: number, page: Page) => void,
  ): Promise<void> {
    const wanted = new Set([...groups].flatMap(({ pages }) => pages));
    const indexes = [...wanted].filter((index) => this.pages[index] === undefined);
    indexes.sort((a, b) => a - b);
    const requests = sourceRequests(this.#project, this.#files, indexes);
    const onOutcome = (at: number, outcome: SplitOutcome): void => {
      const [index, request] = [indexes[at], requests[at]];
      if (index === undefined || request === undefined || "error" in outcome) return;
      onPage?.(index, pageOf(request, outcome));
    };
    const before = this.#split;
    const onProgress = (done: number, total: number): void =>
      this.#options.onProgress?.(before + done, before + total);
    const outcomes = await split(requests, { ...this.#options, onOutcome, onProgress });
    this.#split += requests.length;
    const found = pagesOf(requests, outcomes);
    for (const [at, index] of indexes.entries()) this.pages[index] = found[at];
  }
}
