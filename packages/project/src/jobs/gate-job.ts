import type { InputError, Segment } from "@dragoman/model";
import type { Refusal } from "@dragoman/checks";
import type { SplitOptions, SplitRequest } from "./split-job.js";

/** A source page, and its segments, so that it need not be split again. */
export interface GateSource extends SplitRequest {
  readonly segments: readonly Segment[];
}

/** The translations of a page in one locale, to be judged. */
export interface GateRequest {
  /** The source page; requests for the same page share the object, so that it is read once. */
  readonly source: GateSource;
  /** By segment; undefined where the source stays. */
  readonly targets: readonly (string | undefined)[];
  /** Path of their catalog, as messages name it. */
  readonly catalog: string;
  /** Sites that translations may link to, whatever the page names. */
  readonly sites: readonly string[];
}

/** What became of them: those that must not be built, or why nobody can say. */
export type GateOutcome =
  { readonly refusals: readonly Refusal[] } | { readonly error: InputError };

/**
 * Judges translations, in any order; the outcomes stand in the order of the requests.
 * Throws an InputError that names the catalog when a page takes longer with them than its time limit.
 */
export type Gate = (
  requests: readonly GateRequest[],
  options: Pick<SplitOptions, "workers" | "timeLimit">,
) => Promise<readonly GateOutcome[]>;
