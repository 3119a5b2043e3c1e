import { localeOutcome } from "../sync/locale-outcome.js";
import { addCounts, type SyncOutcome } from "../sync/outcome.js";
import type { MessagesAtWork } from "./open-messages.js";

/**
 * Adds what a sync did with UI strings to what it did with pages.
 *
 * @param outcome - of the pages
 * @param messages - the plan and its changes, if there are UI strings
 * @param explain - whether each decision is given
 * @returns the sum
 * @example
 * withMessages(outcome, undefined, false) === outcome; // true
 */
export function withMessages(
  outcome: SyncOutcome,
  messages: ReturnType<MessagesAtWork["sync"]> | undefined,
  explain: boolean,
): SyncOutcome {
  if (messages === undefined) return outcome;
  const changed = messages.changes.map(({ path }) => path);
  const locales = outcome.locales.map((one) => {
    const own = messages.plan.locales.find(({ locale }) => locale === one.locale);
    if (own === undefined) return one;
    const more = localeOutcome(own, new Set(changed), explain);
    return {
      ...one,
      ...addCounts(one, more),
      catalogs: one.catalogs + more.catalogs,
      written: one.written + more.written,
      messages: one.messages + more.messages,
      ...(explain && { decisions: [...(one.decisions ?? []), ...(more.decisions ?? [])] }),
    };
  });
  return { locales, changed: [...outcome.changed, ...changed] };
}
