import { checkTranslations, type CheckContext, type LanguageKnowledge } from "@dragoman/checks";
import type { Problem } from "@dragoman/model";
import { statusProblem, type PageStatus, type SegmentStatus } from "@dragoman/report";
import type { ProjectConfig } from "../config/types.js";
import { judgeLanguage } from "./judge-language.js";
import { isConfirmed, type LookedUpPage } from "./looked-up.js";
import { withSeverities } from "./severities.js";

/** What the translations of a locale are looked at with. */
export interface PageContext {
  readonly knowledge: LanguageKnowledge;
  readonly checks: CheckContext;
  /** Severities by rule, of the configuration. */
  readonly rules: ProjectConfig["rules"];
}

/**
 * Says what is wrong with the translations of a page.
 *
 * @param page - the page, looked up
 * @param context - what they are looked at with
 * @returns the page with the problems of each segment: its status, its language, what the checks say
 * @example
 * assessPage(page, context).segments[0]?.problems;
 */
export function assessPage(page: LookedUpPage, context: PageContext): PageStatus {
  const judged = judgeLanguage(page, context.knowledge);
  const problems = translationProblems(page, context.checks);
  const segments = judged.map(({ status, problem }, index): SegmentStatus => {
    const first = problem ?? statusProblem(status.status);
    const found = [...(first === undefined ? [] : [first]), ...(problems[index] ?? [])];
    const ignored = page.settlements[index]?.ignored ?? new Set();
    return { ...status, problems: withSeverities(found, context.rules, ignored) };
  });
  return { page: page.page, catalog: page.catalog, segments };
}

/** Of what is confirmed: a fuzzy translation is to be looked at anyway. */
function translationProblems(
  { segments, dialect }: LookedUpPage,
  checks: CheckContext,
): readonly (readonly Problem[])[] {
  const pairs = segments.map((status) => {
    return { segment: status.segment, target: isConfirmed(status) ? status.target : "" };
  });
  return checkTranslations(pairs, { ...checks, dialect });
}
