import type { InputError, Segment } from "@dragoman/model";
import type { SplitSettings } from "../layout/split-settings.js";

/** A page to split. */
export interface SplitRequest extends SplitSettings {
  /** The page's path, as messages name it. */
  readonly path: string;
  readonly text: string;
}

/** What became of a page: its segments, or why it cannot be split. */
export type SplitOutcome =
  { readonly segments: readonly Segment[] } | { readonly error: InputError };

/** How pages are split. */
export interface SplitOptions {
  /** Number of worker threads; by default as many as the machine has processors, at most 4. */
  readonly workers?: number | undefined;
  /** Seconds that one page may take. Default: 5. */
  readonly timeLimit?: number | undefined;
  /** Called as pages are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /**
   * Called with each outcome as soon as it is there, in any order, by splitters
   * that do not have all at once: what comes next can begin.
   */
  readonly onOutcome?: ((index: number, outcome: SplitOutcome) => void) | undefined;
}

/**
 * Splits pages, in any order; the outcomes stand in the order of the requests.
 * Throws an InputError when a page takes longer than its time limit.
 */
export type Splitter = (
  requests: readonly SplitRequest[],
  options: SplitOptions,
) => Promise<readonly SplitOutcome[]>;
