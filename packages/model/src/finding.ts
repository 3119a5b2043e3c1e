import type { Worded, Wording } from "./wording.js";

/** How much a finding matters: only `error` and `warning` can make a command fail. */
export type Severity = "error" | "warning" | "note";

/** Something to look at, with the places that lead there. Findings are values; failures are {@link InputError}s. */
export interface Finding {
  /** Kebab-case name of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** In English, as JSON has it. */
  readonly message: string;
  /** What it takes to say the message in another language; not part of the JSON. */
  readonly wording?: Wording;
  readonly file: string;
  /** The page that it counts for, where that is another file: of a UI string, the JSON of its namespace. */
  readonly page?: string;
  /** 1-based line. */
  readonly line: number;
  /** 1-based column in UTF-16 code units. */
  readonly column: number;
  readonly catalog?: { readonly file: string; readonly line: number };
  readonly locale?: string;
  readonly source?: string;
  readonly target?: string;
}

/** What is wrong with a text, wherever it stands; with a place it is a finding. */
export type Problem = Pick<Finding, "rule" | "severity"> & Worded;
