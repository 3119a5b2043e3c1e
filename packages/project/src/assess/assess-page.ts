import type { LanguageKnowledge } from "@dragoman/checks";
import type { Problem } from "@dragoman/model";
import { statusProblem, type PageStatus, type SegmentStatus } from "@dragoman/report";
import type { ProjectConfig } from "../config/types.js";
import { judgeLanguage } from "./judge-language.js";
import type { LookedUpPage } from "./looked-up.js";
import { withSeverities } from "./severities.js";

/**
 * Says what is wrong with the translations of a page.
 *
 * @param page - the page, looked up
 * @param knowledge - what its language is judged with
 * @param rules - severities by rule, of the configuration
 * @returns the page with the problems of each segment
 * @example
 * assessPage(page, knowledge, {}).segments[0]?.problems;
 */
export function assessPage(
  page: LookedUpPage,
  knowledge: LanguageKnowledge,
  rules: ProjectConfig["rules"],
): PageStatus {
  const segments = judgeLanguage(page, knowledge).map(
    ({ status, problem }, index): SegmentStatus => {
      const found: Problem[] = [problem ?? statusProblem(status.status) ?? []].flat();
      const ignored = page.settlements[index]?.ignored ?? new Set();
      return { ...status, problems: withSeverities(found, rules, ignored) };
    },
  );
  return { page: page.page, catalog: page.catalog, segments };
}
