import type { Rule, Severity, Worded } from "@dragoman/model";
import type { ReadContext } from "./read-context.js";
import type { ReadPair } from "./text/read-pair.js";

/** A problem of the check's own rule; its severity where it is not the rule's. */
export interface Remark extends Worded {
  readonly severity?: Severity;
}

/** One check: a rule, and what finds its problems. A new one is a file, a fixture and a line in `checks.ts`. */
export interface TranslationCheck {
  readonly rule: Rule;
  /** Looks at a pair of texts that differ, and gives what is wrong; nothing where all is well. */
  readonly find: (pair: ReadPair, context: ReadContext) => readonly Remark[];
}
