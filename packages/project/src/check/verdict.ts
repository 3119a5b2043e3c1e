import { type Finding, worded, wordedCount } from "@dragoman/model";
import {
  percent,
  totalOf,
  type CheckFailure,
  type CheckOutcome,
  type LocaleCoverage,
  type Report,
} from "@dragoman/report";
import type { CheckConfig } from "../config/types.js";
import { pagesWithin, type Threshold } from "./thresholds.js";

/**
 * Decides whether a check passes: every threshold must be met, and there must
 * be no finding that is severe enough and that no threshold is about. Where a
 * report is about a change alone, coverage says nothing about that change, and
 * is not asked for.
 *
 * @param report - coverage and findings
 * @param thresholds - as {@link thresholdsOf} made them
 * @param failOn - the least severity that fails
 * @returns whether it passes, and each reason why not
 * @example
 * verdictOf(report, [], "warning").passed;
 */
export function verdictOf(
  report: Report,
  thresholds: readonly Threshold[],
  failOn: NonNullable<CheckConfig["failOn"]> = "warning",
): CheckOutcome {
  const failures = report.locales.flatMap((locale) => {
    const own = thresholds.filter(({ isAbout }) => isAbout(locale.locale));
    const missed = own.flatMap((threshold) =>
      threshold.config.translated === undefined
        ? tooMany(threshold, locale)
        : report.change === undefined
          ? tooLittle(threshold, threshold.config.translated, locale)
          : [],
    );
    return [...missed, ...uncovered(locale, own, failOn)];
  });
  return { passed: failures.length === 0, failures };
}

function tooLittle(threshold: Threshold, wanted: number, locale: LocaleCoverage): CheckFailure[] {
  const pages = pagesWithin(threshold, locale);
  if (pages.length === 0) return [];
  const found = percent(totalOf(pages));
  if (found >= wanted) return [];
  const values = { locale: locale.locale, found, wanted };
  const { scope } = threshold;
  const message =
    scope === undefined
      ? worded("{{locale}}: {{found}}% is translated, less than {{wanted}}%", values)
      : worded("{{locale}}: {{found}}% of {{scope}} is translated, less than {{wanted}}%", {
          ...values,
          scope,
        });
  return [{ ...message, locale: locale.locale }];
}

function tooMany(threshold: Threshold, { locale, findings }: LocaleCoverage): CheckFailure[] {
  const { most = 0, rules = [] } = threshold.config;
  const count = findings.filter(threshold.covers).length;
  if (count <= most) return [];
  const values = { locale, rules: rules.join(", "), most };
  const { scope } = threshold;
  const message =
    scope === undefined
      ? wordedCount("{{locale}}: {{count}} findings of {{rules}}, more than {{most}}", {
          ...values,
          count,
          defaultValue_one: "{{locale}}: {{count}} finding of {{rules}}, more than {{most}}",
        })
      : wordedCount(
          "{{locale}}: {{count}} findings of {{scope}} of {{rules}}, more than {{most}}",
          {
            ...values,
            count,
            scope,
            defaultValue_one:
              "{{locale}}: {{count}} finding of {{scope}} of {{rules}}, more than {{most}}",
          },
        );
  return [{ ...message, locale, ...(rules.length === 1 && { rule: rules[0] ?? "" }) }];
}

function uncovered(
  { locale, findings }: LocaleCoverage,
  thresholds: readonly Threshold[],
  failOn: "error" | "warning",
): CheckFailure[] {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (!isSevere(finding, failOn) || thresholds.some(({ covers }) => covers(finding))) continue;
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return Array.from(counts, ([rule, count]) => {
    const message = wordedCount("{{locale}}: {{count}} findings of {{rule}}", {
      count,
      locale,
      rule,
      defaultValue_one: "{{locale}}: {{count}} finding of {{rule}}",
    });
    return { ...message, locale, rule };
  });
}

function isSevere({ severity }: Finding, failOn: "error" | "warning"): boolean {
  return severity === "error" || (failOn === "warning" && severity === "warning");
}
