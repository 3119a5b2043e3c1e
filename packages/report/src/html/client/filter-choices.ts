import type { Overview } from "../contents.js";
import type { ListedFinding } from "../query/listed-finding.js";
import { languageName } from "./names.js";

/** A choice of a filter: its value, and what it is called. */
export type Choice = readonly [value: string, label: string];

/**
 * Lists the locales, with how many findings each has.
 *
 * @param overview - what the page shows
 * @param findings - all of them
 * @returns a choice for each locale, in the order of the overview
 * @example
 * localeChoices(overview, [])[0]; // ["it", "Italian (0)"]
 */
export function localeChoices({ locales }: Overview, findings: readonly ListedFinding[]): Choice[] {
  const counts = countBy(findings, ({ locale }) => locale ?? "");
  return locales.map((locale) => [
    locale.name,
    counted(languageName(locale), counts.get(locale.name)),
  ]);
}

/**
 * Lists the severities, with how many findings each has.
 *
 * @param findings - all of them
 * @returns three choices, the worst first
 * @example
 * severityChoices([])[0]; // ["error", "Errors (0)"]
 */
export function severityChoices(findings: readonly ListedFinding[]): Choice[] {
  const counts = countBy(findings, ({ severity }) => severity);
  const names = [
    ["error", "Errors"],
    ["warning", "Warnings"],
    ["note", "Notes"],
  ] as const;
  return names.map(([value, label]) => [value, counted(label, counts.get(value))]);
}

/**
 * Lists the rules that found something, with how much.
 *
 * @param overview - what the page shows
 * @param findings - all of them
 * @returns a choice for each rule, in the order of the overview
 * @example
 * ruleChoices(overview, findings)[0]; // ["untranslated", "not translated (2)"]
 */
export function ruleChoices({ rules }: Overview, findings: readonly ListedFinding[]): Choice[] {
  const counts = countBy(findings, ({ rule }) => rule);
  return rules.map(({ name, title }) => [name, counted(title, counts.get(name))]);
}

function counted(label: string, count = 0): string {
  return `${label} (${count.toLocaleString("en")})`;
}

function countBy(
  findings: readonly ListedFinding[],
  key: (finding: ListedFinding) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  return counts;
}
