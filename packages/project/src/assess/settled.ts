import { safetyRules } from "@dragoman/checks";
import type { Finding, Problem } from "@dragoman/model";
import type { ProjectConfig } from "../config/types.js";

/** What nobody can settle or turn off: it would let a page break, or worse. */
const ALWAYS: ReadonlySet<string> = new Set(safetyRules.map(({ name }) => name));

/**
 * Applies what the configuration and the translator say of rules.
 *
 * @param problems - of one segment
 * @param rules - severities by rule, of the configuration
 * @param ignored - rules that the translator has settled
 * @returns those that are left, with their severities
 * @example
 * settledProblems(problems, { numbers: "off" }, new Set());
 */
export function settledProblems(
  problems: readonly Problem[],
  rules: ProjectConfig["rules"],
  ignored: ReadonlySet<string>,
): Problem[] {
  return problems.flatMap((problem) => {
    const isIgnored = ignored.has(problem.rule) && !ALWAYS.has(problem.rule);
    return isIgnored ? [] : withSeverity(problem, rules);
  });
}

/**
 * The same for findings of no segment, which no translator can settle.
 *
 * @param findings - of one page
 * @param rules - severities by rule, of the configuration
 * @returns those that are left, with their severities
 * @example
 * settledFindings(findings, { "broken-link": "off" });
 */
export function settledFindings(
  findings: readonly Finding[],
  rules: ProjectConfig["rules"],
): Finding[] {
  return findings.flatMap((finding) => withSeverity(finding, rules));
}

function withSeverity<Of extends Pick<Problem, "rule" | "severity">>(
  problem: Of,
  rules: ProjectConfig["rules"],
): Of[] {
  const { rule } = problem;
  if (rules === undefined || ALWAYS.has(rule) || !Object.hasOwn(rules, rule)) return [problem];
  const severity = rules[rule] ?? problem.severity;
  return severity === "off" ? [] : [{ ...problem, severity }];
}
