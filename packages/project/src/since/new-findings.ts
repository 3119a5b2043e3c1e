import { notAmong, type Finding } from "@dragoman/model";
import type { LocaleCoverage, Report } from "@dragoman/report";

/**
 * Leaves of today's findings those that the base did not have. Findings are the same whatever
 * line they stand on: of two that say the same the base may have had one.
 *
 * @param head - the report of today
 * @param base - the report of the base
 * @returns the report of today, with the findings of the change alone
 * @example
 * withNewFindings(report, report).locales[0]?.findings; // []
 */
export function withNewFindings(head: Report, base: Report): Report {
  const former = new Map(base.locales.map((locale) => [locale.locale, locale]));
  const locales = head.locales.map((locale): LocaleCoverage => {
    const known = former.get(locale.locale)?.findings ?? [];
    return { ...locale, findings: notAmong(locale.findings, known, keyOf) };
  });
  return { ...head, locales };
}

/** A message may name other places, `docs/a.md:12`, which move as this one does. */
function keyOf({ rule, locale, source, target, message, file }: Finding): string {
  const place = source === undefined ? file : "";
  return JSON.stringify([rule, locale, source, target, message.replace(/:\d+/gu, ":"), place]);
}
