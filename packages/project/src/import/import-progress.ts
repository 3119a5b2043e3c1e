import type { SplitOptions } from "../jobs/split-job.js";

/** Tells how far an import is: pages are split first, then localised pages are aligned. */
export interface ImportProgress {
  /** Told by the splitter. */
  readonly split: (done: number, total: number) => void;
  /** Told when the turn comes to so many localised pages. */
  readonly filled: (pages: number) => void;
}

/**
 * Makes one progress of the two parts of an import.
 *
 * @param targets - number of localised pages
 * @param onProgress - who is told, if anybody
 * @returns whom the parts tell
 * @example
 * const progress = importProgress(targets.length, options.onProgress);
 */
export function importProgress(
  targets: number,
  onProgress: SplitOptions["onProgress"],
): ImportProgress {
  let split = 0;
  let filled = 0;
  return {
    split: (done, total) => {
      split = total;
      onProgress?.(done, total + targets);
    },
    filled: (pages) => {
      // Before the work: it is under way on this thread, and nobody else can say so.
      onProgress?.(split + filled, split + targets);
      filled += pages;
    },
  };
}
