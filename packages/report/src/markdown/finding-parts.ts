import { grouped, type Finding, type Group, type Severity } from "@dragoman/model";
import { isStatus } from "../change-outcomes.js";
import { counted } from "../counted.js";
import { byRule } from "../by-rule.js";
import { SEVERITIES } from "../severity-order.js";
import { titleOf, type Rules } from "../titles.js";
import type { ListPart } from "./limited.js";
import { codeHtml, codeSpan, htmlWords, plainWords } from "./safe-text.js";

/**
 * Writes findings, a list to be opened for each severity and rule, errors first.
 * What is said of the same text in several locales is one entry.
 *
 * @param findings - of all locales
 * @param rules - the rules, for their titles
 * @returns one list per severity and rule
 * @example
 * findingParts([], new Map()); // []
 */
export function findingParts(findings: readonly Finding[], rules: Rules): ListPart[] {
  return SEVERITIES.flatMap((severity) => {
    const groups = byRule(findings.filter((one) => one.severity === severity));
    return Array.from(groups, ([rule, same]) => rulePart(severity, titleOf(rules, rule), same));
  });
}

function rulePart(severity: Severity, title: string, findings: readonly Finding[]): ListPart {
  const groups = byText(findings);
  const locales = [...new Set(findings.flatMap(({ locale }) => locale ?? []))];
  const where = locales.length === 0 ? "" : ` (${locales.slice(0, 12).map(codeHtml).join(" ")})`;
  const summary = `${counted(findings.length, severity)}: ${htmlWords(title)}${where}`;
  return {
    before: `\n<details><summary>${summary}</summary>\n\n`,
    entries: groups.map(entry),
    after: "\n</details>\n",
    more: (hidden) => `- … and ${counted(hidden, "more text")}\n`,
  };
}

type Same = Readonly<Group<Finding>>;

function byText(findings: readonly Finding[]): readonly Same[] {
  const groups = grouped(findings, (finding) => {
    const { file, source, message, target } = finding;
    // What is wrong in a translation is wrong in one locale.
    return JSON.stringify([file, source, message, isStatus(finding) ? "" : target]);
  });
  return [...groups.values()];
}

/** An item of a list; texts stand in paragraphs of their own, so that Arabic is set from the right. */
function entry(same: Same): string {
  const [finding] = same;
  const { file, source, target = "", message } = finding;
  const lines = [...new Set(same.map(({ line }) => line))];
  const [first = 1, ...others] = lines;
  const also = others.length === 0 ? "" : `, also on ${others.slice(0, 20).join(", ")}`;
  const places = new Set(
    same.map(({ locale, catalog }) =>
      [
        ...(locale === undefined ? [] : [codeSpan(locale)]),
        ...(catalog === undefined ? [] : [codeSpan(`${catalog.file}:${catalog.line}`, true)]),
      ].join(" "),
    ),
  );
  const what = isStatus(finding) ? "" : `: ${plainWords(message)}`;
  const isTargetShown = !isStatus(finding) && target !== "" && target !== source;
  return [
    `- ${codeSpan(`${file}:${first}`, true)}${also} · ${[...places].join(", ")}${what}\n`,
    ...(source === undefined ? [] : [`  > ${codeSpan(source)}\n`]),
    ...(isTargetShown ? [`  >\n  > ${codeSpan(target)}\n`] : []),
  ].join("");
}
