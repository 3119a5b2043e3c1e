import type { Finding, InputError } from "@dragoman/model";
import type { ProjectOptions } from "../open-project.js";
import type { OutcomeCounts } from "../sync/outcome.js";

/** What a change led to. */
export interface WatchRound {
  /** Pages and catalogs that were others than before, relative to the project, with `/`; empty for the first round. */
  readonly changed: readonly string[];
  /** What a sync decided in each locale, for the pages that changed. */
  readonly locales: readonly { readonly locale: string; readonly counts: OutcomeCounts }[];
  /** Templates and catalogs that were written. */
  readonly catalogs: readonly string[];
  /** Localised pages that were written. */
  readonly pages: readonly string[];
  /** Translations that the safety gate refused on the pages that were built, as errors. */
  readonly refused: readonly Finding[];
  /** What is wrong with pages and catalogs; they stay as they are until they change. */
  readonly errors: readonly InputError[];
}

/** What `watchProject` takes. */
export interface WatchOptions extends ProjectOptions {
  /** Ends the watching. */
  readonly signal: AbortSignal;
  /** Called after each round that did something, and after the first. */
  readonly onRound: (round: WatchRound) => void;
}
