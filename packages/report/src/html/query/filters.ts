import type { ListedFinding } from "./listed-finding.js";
import type { TextSearch } from "./search.js";

/** What the list is narrowed to. An empty text narrows nothing. */
export interface Filters {
  readonly locale: string;
  readonly rule: string;
  readonly severity: string;
  /** `folder/` for a section, else the path of a page; `/` for pages in no folder. */
  readonly where: string;
  readonly query: string;
}

/** Everything is listed. */
export const NO_FILTERS: Filters = { locale: "", rule: "", severity: "", where: "", query: "" };

/**
 * Finds what a list shows.
 *
 * @param findings - all of them
 * @param filters - what to narrow them to
 * @param search - the search over the same findings' texts
 * @returns those that fit every filter, in the same order
 * @example
 * filtered(findings, { ...NO_FILTERS, locale: "it" }, textSearch());
 */
export function filtered(
  findings: readonly ListedFinding[],
  filters: Filters,
  search: TextSearch,
): ListedFinding[] {
  const { locale, rule, severity, where } = filters;
  const isSection = where.endsWith("/");
  const section = where.slice(0, -1);
  const matches = search(filters.query);
  return findings.filter(
    (finding) =>
      (locale === "" || finding.locale === locale) &&
      (rule === "" || finding.rule === rule) &&
      (severity === "" || finding.severity === severity) &&
      (where === "" || (isSection ? finding.section === section : finding.file === where)) &&
      matches(finding),
  );
}

/**
 * Reads filters from the fragment of the page's address, which anybody may have written.
 *
 * @param fragment - with or without `#`
 * @returns filters; what the fragment does not say is empty
 * @example
 * filtersOf("#locale=it").locale; // "it"
 */
export function filtersOf(fragment: string): Filters {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  return {
    locale: given.get("locale") ?? "",
    rule: given.get("rule") ?? "",
    severity: given.get("severity") ?? "",
    where: given.get("where") ?? "",
    query: given.get("query") ?? "",
  };
}

/**
 * Writes filters as a fragment.
 *
 * @param filters - the filters
 * @returns the fragment without `#`, empty where nothing is narrowed
 * @example
 * fragmentOf({ ...NO_FILTERS, locale: "it" }); // "locale=it"
 */
export function fragmentOf(filters: Filters): string {
  const given = Object.entries(filters).filter(([, value]) => value !== "");
  return new URLSearchParams(given as [string, string][]).toString();
}
