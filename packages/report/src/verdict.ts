import { type Say, sayEnglish, worded, wordedCount } from "@dragoman/model";
import type { CheckOutcome } from "./check-outcome.js";
import type { Paint } from "./colour.js";
import { oneLine } from "./display.js";

/**
 * Says what a check decided, and why it failed.
 *
 * @param check - the outcome
 * @param paint - painter for the output
 * @param say - what says messages in the reader's language; by default in English
 * @returns a line, and one for each reason
 * @example
 * verdictLines({ passed: true, failures: [] }, painter(false)); // ["check: passed"]
 */
export function verdictLines(
  { passed, failures }: CheckOutcome,
  paint: Paint,
  say: Say = sayEnglish,
): string[] {
  if (passed) return [`${paint("strong", "check:")} ${paint("good", say(worded("passed")))}`];
  const count = failures.length;
  const failed =
    count === 0
      ? worded("failed")
      : wordedCount("failed, {{count}} reasons", {
          count,
          defaultValue_one: "failed, {{count}} reason",
        });
  return [
    `${paint("strong", "check:")} ${paint("bad", say(failed))}`,
    ...failures.map((failure) => `  ${oneLine(say(failure))}`),
  ];
}
