import type { CheckOutcome } from "../check-outcome.js";
import { oneLine } from "../display.js";
import type { Annotation } from "./workflow-command.js";

/**
 * Says why a check failed, all reasons in one annotation.
 *
 * @param check - what a check decided
 * @returns one annotation without a place, or none
 * @example
 * checkAnnotations({ passed: true, failures: [] }); // []
 */
export function checkAnnotations(check: CheckOutcome | undefined): Annotation[] {
  if (check === undefined || check.passed) return [];
  const message = check.failures.map((failure) => oneLine(failure.message)).join("\n");
  const title = "Translations: the check failed";
  return [{ kind: "error", title, message: message === "" ? title : message }];
}
