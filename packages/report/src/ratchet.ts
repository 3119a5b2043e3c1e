import { type Worded, worded } from "@dragoman/model";
import type { CheckFailure } from "./check-outcome.js";
import type { Report } from "./coverage.js";
import { moreFindings } from "./more-findings.js";

/** How much of some texts is translated. */
export interface KeptCounts {
  readonly segments: number;
  readonly words: number;
}

/**
 * The texts of today, in one locale, that the base had too: the very same, or the one that they
 * were made from. All numbers count the texts of today, wherever they stand.
 */
export interface KeptTexts extends KeptCounts {
  readonly locale: string;
  /** Of these, what was translated at the base. */
  readonly before: KeptCounts;
  /** Of these, what is translated today. */
  readonly after: KeptCounts;
}

/** Notes make nothing fail. */
const FAILING = ["error", "warning"] as const;

/**
 * Says which locales got worse. Worse is what the readers of a locale lose: a text that they had
 * in their language and have no more, because it was edited or its translation went, and any
 * further error or warning. A text that the change adds takes nothing from them: a new page makes
 * no locale worse, although a smaller share of the whole is translated. A locale is taken as a
 * whole: what one translator finishes makes up for what an edit made fuzzy. A locale of which
 * nothing was translated had nothing that could get worse: it may bring warnings, no errors.
 *
 * @param base - the whole report of the base
 * @param head - the whole report of today
 * @param kept - what became of the texts that both have, by locale
 * @param since - the base, as messages name it
 * @returns a failure for each way in which a locale got worse; empty where none did
 * @example
 * ratchet(report, report, [], "origin/main"); // []
 */
export function ratchet(
  base: Report,
  head: Report,
  kept: readonly KeptTexts[],
  since: string,
): CheckFailure[] {
  const former = new Map(base.locales.map((locale) => [locale.locale, locale]));
  return head.locales.flatMap(({ locale, findings }) => {
    const own = kept.find((one) => one.locale === locale);
    const failures = own === undefined ? [] : lostTexts(own, since);
    const then = former.get(locale);
    const isNew = then === undefined || then.translated + then.fuzzy === 0;
    for (const severity of isNew ? (["error"] as const) : FAILING) {
      const failure = moreFindings(severity, then?.findings ?? [], findings, { locale, since });
      if (failure !== undefined) failures.push({ ...failure, locale });
    }
    return failures;
  });
}

function lostTexts(
  { locale, segments, words, before, after }: KeptTexts,
  since: string,
): CheckFailure[] {
  if (after.words < before.words) {
    const numbers = { locale, since, then: before.words, all: words, now: after.words };
    return [{ ...fewerWords(numbers), locale }];
  }
  // A text without a word, a number for example, counts too.
  if (after.segments < before.segments) {
    const numbers = { locale, since, then: before.segments, all: segments, now: after.segments };
    return [{ ...fewerSegments(numbers), locale }];
  }
  return [];
}

interface LostNumbers {
  readonly locale: string;
  readonly since: string;
  readonly then: number;
  readonly all: number;
  readonly now: number;
}

function fewerWords(numbers: LostNumbers): Worded {
  return worded(
    "{{locale}}: fewer words are translated than at {{since}}: {{then}} of {{all}} then, {{now}} now, among the texts that both have. Confirm or translate what the change made fuzzy or lost. `dragoman check --since {{since}}` names each.",
    { ...numbers },
  );
}

function fewerSegments(numbers: LostNumbers): Worded {
  return worded(
    "{{locale}}: fewer segments are translated than at {{since}}: {{then}} of {{all}} then, {{now}} now, among the texts that both have. Confirm or translate what the change made fuzzy or lost. `dragoman check --since {{since}}` names each.",
    { ...numbers },
  );
}
