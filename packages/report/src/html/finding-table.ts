import type { Finding } from "@dragoman/model";
import type { Report } from "../coverage.js";
import { SEVERITIES } from "../severity-order.js";
import type { FindingTable, RuleView } from "./contents.js";
import type { FindPlace } from "./finding-place.js";

type Columns = FindingTable["columns"];

/**
 * Writes all findings as columns, errors first, else in the order of the report.
 *
 * @param report - the report
 * @param rules - the rules of the overview
 * @param place - says where a finding stands among the texts
 * @returns the columns, and their texts, each once
 * @example
 * findingTable(report, rules, () => ({ page: 0, segment: 0 })).columns.rule.length;
 */
export function findingTable(
  report: Report,
  rules: readonly RuleView[],
  place: FindPlace,
): FindingTable {
  const texts = textTable();
  const ruleAt = new Map(rules.map(({ name }, at) => [name, at]));
  const rows = SEVERITIES.flatMap((severity) =>
    report.locales.flatMap(({ findings }, locale) =>
      findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => ({ finding, locale })),
    ),
  ).map(({ finding, locale }) => ({ finding, locale, at: place(finding, locale) }));
  const column = (value: (finding: Finding) => number): number[] =>
    rows.map(({ finding }) => value(finding));
  const columns: Columns = {
    rule: column(({ rule }) => ruleAt.get(rule) ?? -1),
    severity: column(({ severity }) => SEVERITIES.indexOf(severity)),
    locale: rows.map(({ locale }) => locale),
    message: column(({ message }) => texts.index(message)),
    file: column(({ file }) => texts.index(file)),
    source: column(({ source }) => texts.index(source)),
    target: column(({ target }) => texts.index(target)),
    catalog: column(({ catalog }) => texts.index(catalog?.file)),
    catalogLine: column(({ catalog }) => catalog?.line ?? -1),
    line: column(({ line }) => line),
    column: column(({ column }) => column),
    page: rows.map(({ at }) => at.page),
    segment: rows.map(({ at }) => at.segment),
  };
  return { texts: texts.all(), severities: SEVERITIES, columns };
}

function textTable(): { index: (text: string | undefined) => number; all: () => string[] } {
  const known = new Map<string, number>();
  return {
    index: (text) => {
      if (text === undefined) return -1;
      const at = known.get(text) ?? known.size;
      known.set(text, at);
      return at;
    },
    all: () => [...known.keys()],
  };
}
