import type { Problem } from "@dragoman/model";
import type { ProjectConfig } from "../config/types.js";

/** What nobody can settle or turn off: it would let a page break, or worse. */
const ALWAYS: ReadonlySet<string> = new Set(["breaks-page", "unsafe-translation"]);

/**
 * Applies what the configuration and the translator say of rules.
 *
 * @param problems - of one segment
 * @param rules - severities by rule, of the configuration
 * @param ignored - rules that the translator has settled
 * @returns those that are left, with their severities
 * @example
 * withSeverities(problems, { numbers: "off" }, new Set());
 */
export function withSeverities(
  problems: readonly Problem[],
  rules: ProjectConfig["rules"],
  ignored: ReadonlySet<string>,
): Problem[] {
  return problems.flatMap((problem): Problem[] => {
    const { rule } = problem;
    if (ALWAYS.has(rule)) return [problem];
    const severity = severityOf(rule, rules) ?? problem.severity;
    return severity === "off" || ignored.has(rule) ? [] : [{ ...problem, severity }];
  });
}

function severityOf(
  rule: string,
  rules: ProjectConfig["rules"],
): Problem["severity"] | "off" | undefined {
  return rules !== undefined && Object.hasOwn(rules, rule) ? rules[rule] : undefined;
}
