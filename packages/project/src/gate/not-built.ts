import { type Problem, type Worded, worded } from "@dragoman/model";

/**
 * Says that a translation is not built, and why: on pages and in UI strings, in
 * what a build says and in reports.
 *
 * @param refusal - what the safety gate said of it
 * @returns an error
 * @example
 * notBuilt(refusal).message; // "this translation is not built: it has …"
 */
export function notBuilt({ rule, message, wording }: Pick<Problem, "rule"> & Worded): Problem {
  return {
    rule,
    severity: "error",
    ...worded("this translation is not built: {{reason}}", { reason: { message, wording } }),
  };
}
