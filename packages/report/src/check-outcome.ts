import type { Wording } from "@dragoman/model";

/** Why a check fails: a threshold that is not met, or findings that no threshold allows. */
export interface CheckFailure {
  /** For people, whole: locale, rule, numbers and what was asked for. */
  readonly message: string;
  /** What it takes to say the message in another language; not part of the JSON. */
  readonly wording?: Wording;
  readonly locale?: string;
  readonly rule?: string;
}

/** What `dragoman check` decided. */
export interface CheckOutcome {
  readonly passed: boolean;
  readonly failures: readonly CheckFailure[];
  /** With `--ratchet`: the revision that no locale may be worse than, and the commit compared with. */
  readonly ratchet?: { readonly since: string; readonly base: string };
}
