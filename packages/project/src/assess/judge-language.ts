import {
  judgeTranslations,
  needsNoTranslation,
  verdictProblem,
  type LanguageKnowledge,
  type PairVerdict,
} from "@dragoman/checks";
import type { Problem } from "@dragoman/model";
import type { Status } from "@dragoman/report";
import type { TextToJudge } from "../jobs/assess-job.js";
import { isConfirmed, pairOf } from "../catalogs/looked-up-page.js";

/** A text whose language was looked at. */
interface JudgedText {
  /** The status that it has in truth: English prose is no translation. */
  readonly status: Status;
  /** What is wrong with its language. */
  readonly problem: Problem | undefined;
}

/**
 * Judges in which language the translations of a page are, and whether what is
 * not translated, or is as in the source, is right so.
 *
 * @param texts - the page's, in order
 * @param knowledge - languages, habits and kept terms
 * @returns one per text, in order
 * @example
 * judgeLanguage(texts, knowledge)[0]?.problem?.rule; // "left-in-source-language"
 */
export function judgeLanguage(
  texts: readonly TextToJudge[],
  knowledge: LanguageKnowledge,
): JudgedText[] {
  const confirmed = texts.filter(isConfirmed);
  const verdicts = judgeTranslations(confirmed.map(pairOf), knowledge);
  const verdictOf = new Map(confirmed.map((text, index) => [text, verdicts[index]] as const));
  return texts.map((text): JudgedText => {
    const verdict = verdictOf.get(text);
    if (verdict === undefined) return { status: unconfirmed(text, knowledge), problem: undefined };
    const { status, isKept } = text;
    return isKept ? { status, problem: undefined } : judged(status, verdict, knowledge);
  });
}

function unconfirmed(
  { status, segment, isKept }: TextToJudge,
  knowledge: LanguageKnowledge,
): Status {
  if (status !== "untranslated") return status;
  return isKept || needsNoTranslation(segment.source, knowledge) ? "translated" : status;
}

/** What is in the source language as a whole counts as not translated; where a part is, a translator has begun. */
function judged(status: Status, verdict: PairVerdict, { options }: LanguageKnowledge): JudgedText {
  const problem = verdictProblem(verdict, options?.source);
  const isWhole = verdict.kind === "left" && verdict.part === undefined;
  return { status: isWhole ? "untranslated" : status, problem };
}
