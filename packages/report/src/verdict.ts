import type { CheckOutcome } from "./check-outcome.js";
import type { Paint } from "./colour.js";
import { counted } from "./counted.js";
import { oneLine } from "./display.js";

/**
 * Says what a check decided, and why it failed.
 *
 * @param check - the outcome
 * @param paint - painter for the output
 * @returns a line, and one for each reason
 * @example
 * verdictLines({ passed: true, failures: [] }, painter(false)); // ["check: passed"]
 */
export function verdictLines({ passed, failures }: CheckOutcome, paint: Paint): string[] {
  if (passed) return [`${paint("strong", "check:")} ${paint("good", "passed")}`];
  const reasons = failures.length === 0 ? "" : `, ${counted(failures.length, "reason")}`;
  return [
    `${paint("strong", "check:")} ${paint("bad", "failed")}${reasons}`,
    ...failures.map(({ message }) => `  ${oneLine(message)}`),
  ];
}
