import type { ImportedMessages } from "../messages/import-messages.js";
import type { ImportOutcome } from "./outcome.js";

/**
 * Adds what an import did with UI strings to what it did with pages: a text is a segment.
 *
 * @param outcome - of the pages
 * @param messages - of the UI strings
 * @returns the sum
 * @example
 * withStrings(outcome, []).locales.length === outcome.locales.length; // true
 */
export function withStrings(
  outcome: ImportOutcome,
  messages: readonly ImportedMessages[],
): ImportOutcome {
  return {
    locales: outcome.locales.map((one) => {
      const own = messages.find(({ locale }) => locale === one.locale);
      if (own === undefined) return one;
      return {
        ...one,
        segments: one.segments + own.messages,
        placed: one.placed + own.placed,
        left: one.left + own.left,
        uncertain: one.uncertain + own.uncertain,
        findings: [...one.findings, ...own.findings],
      };
    }),
  };
}
