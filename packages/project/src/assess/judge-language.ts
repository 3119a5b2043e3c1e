import {
  judgeTranslations,
  needsNoTranslation,
  verdictProblem,
  type LanguageKnowledge,
  type PairVerdict,
} from "@dragoman/checks";
import type { Problem } from "@dragoman/model";
import type { SegmentStatus } from "@dragoman/report";
import { isConfirmed, pairOf, type LookedUpPage } from "./looked-up.js";

/** A segment whose language was looked at. */
export interface JudgedSegment {
  /** With the status that it has in truth: English prose is no translation. */
  readonly status: SegmentStatus;
  /** What is wrong with its language. */
  readonly problem: Problem | undefined;
}

/**
 * Judges in which language the translations of a page are, and whether what is
 * not translated, or is as in the source, is right so.
 *
 * @param page - the page, looked up
 * @param knowledge - languages, habits and kept terms
 * @returns one per segment, in order
 * @example
 * judgeLanguage(page, knowledge)[0]?.problem?.rule; // "left-in-source-language"
 */
export function judgeLanguage(page: LookedUpPage, knowledge: LanguageKnowledge): JudgedSegment[] {
  const confirmed = page.segments.filter(isConfirmed);
  const verdicts = judgeTranslations(confirmed.map(pairOf), knowledge);
  const verdictOf = new Map(confirmed.map((status, index) => [status, verdicts[index]] as const));
  return page.segments.map((status, index): JudgedSegment => {
    const verdict = verdictOf.get(status);
    const isKept = page.settlements[index]?.keep === true;
    if (verdict === undefined)
      return { status: unconfirmed(status, isKept, knowledge), problem: undefined };
    return isKept ? { status, problem: undefined } : judged(status, verdict, knowledge);
  });
}

function unconfirmed(
  status: SegmentStatus,
  isKept: boolean,
  knowledge: LanguageKnowledge,
): SegmentStatus {
  if (status.status !== "untranslated") return status;
  const isRight = isKept || needsNoTranslation(status.segment.source, knowledge);
  return isRight ? { ...status, status: "translated" } : status;
}

/** What is in the source language as a whole counts as not translated; where a part is, a translator has begun. */
function judged(
  status: SegmentStatus,
  verdict: PairVerdict,
  { options }: LanguageKnowledge,
): JudgedSegment {
  const problem = verdictProblem(verdict, options?.source);
  const isWhole = verdict.kind === "left" && verdict.part === undefined;
  return { status: isWhole ? { ...status, status: "untranslated" } : status, problem };
}
