import type { Page } from "@dragoman/model";
import { warmUp } from "../gate/warm-up.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { pagesToBuild, type LiveState } from "./work.js";

/** Pages that are warmed up, the largest: others take no longer cold than these take warm. */
const MOST_PAGES = 12;

/** Pages that no worker thread has read since the watch began. */
export class ColdPages {
  /** Paths, the smallest first; undefined before anybody asked. */
  #left: string[] | undefined;

  /**
   * Warms up the largest page that is left, in all its locales.
   *
   * @param project - the project
   * @param state - what is in memory of it
   * @param options - worker threads, time limit, version
   * @returns whether there was one
   */
  async warmUpOne(project: Project, state: LiveState, options: ProjectOptions): Promise<boolean> {
    this.#left ??= largest(state.pages);
    const path = this.#left.pop();
    if (path === undefined) return false;
    const isIt = (index: number): boolean => project.pages[index]?.path === path;
    const pages = pagesToBuild(project, state, (_, index) => isIt(index));
    try {
      await warmUp(project, pages, options);
    } catch {
      // A page that takes too long is told of where it is built, when it is.
      this.#left = [];
    }
    return true;
  }
}

function largest(pages: readonly (Page | undefined)[]): string[] {
  return pages
    .filter((page) => page !== undefined)
    .sort((a, b) => a.text.length - b.text.length)
    .slice(-MOST_PAGES)
    .map(({ path }) => path);
}
