import { grouped, type Finding } from "@dragoman/model";
import type { CheckFailure, CheckOutcome } from "../check-outcome.js";
import { counted } from "../counted.js";
import type { LocaleCoverage, Report } from "../coverage.js";
import { oneLine } from "../display.js";
import { byRule } from "../by-rule.js";
import { worstFirst } from "../severity-order.js";
import { titleOf, type Rules } from "../titles.js";
import { xmlElement, xmlText } from "../xml.js";

/** A test case as XML, and whether it failed. */
interface Case {
  readonly xml: string;
  readonly failed: boolean;
}

/**
 * Writes a report as JUnit XML, under the schema of Jenkins, which GitLab and
 * others read too. A locale is a suite and a page a case, so that a case keeps
 * its name and CI can tell what failed newly and what was put right. Where a
 * check decided, a page fails by errors and by the rules for which the check
 * failed; else by its errors and warnings. What does not fail is its output.
 *
 * @param report - the report
 * @param rules - the rules, for their titles
 * @returns an XML document with a final newline
 * @see https://svn.jenkins-ci.org/trunk/hudson/dtkit/dtkit-format/dtkit-junit-model/src/main/resources/com/thalesgroup/dtkit/junit/model/xsd/junit-4.xsd (tests have a copy)
 * @example
 * junitReport({ locales: [] }, new Map());
 */
export function junitReport({ locales, check }: Report, rules: Rules): string {
  const suites = [
    ...(check === undefined ? [] : [suite("all locales", [checkCase("all locales", check)])]),
    ...locales.map((locale) => suite(locale.locale, localeCases(locale, check, rules))),
  ];
  const tests = suites.reduce((sum, one) => sum + one.tests, 0);
  const failures = suites.reduce((sum, one) => sum + one.failures, 0);
  const xml = suites.map((one) => `\n  ${one.xml}`).join("");
  const all = { name: "dragoman", tests, failures, errors: 0, time: 0 };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement("testsuites", all, `${xml}\n`)}\n`;
}

function suite(
  name: string,
  cases: readonly Case[],
): { readonly xml: string; readonly tests: number; readonly failures: number } {
  const counts = { tests: cases.length, failures: cases.filter(({ failed }) => failed).length };
  const xml = cases.map((one) => `\n    ${one.xml}`).join("");
  const attributes = { name: oneLine(name), ...counts, errors: 0, skipped: 0, time: 0 };
  return { ...counts, xml: xmlElement("testsuite", attributes, `${xml}\n  `) };
}

function localeCases(
  { locale, pages, findings }: LocaleCoverage,
  check: CheckOutcome | undefined,
  rules: Rules,
): Case[] {
  const found = grouped(findings, ({ file, page = file }) => page);
  const files = new Set([...pages.map(({ page }) => page), ...found.keys()]);
  return [
    ...(check === undefined ? [] : [checkCase(locale, check, locale)]),
    ...Array.from(files, (file) => pageCase(locale, file, found.get(file) ?? [], check, rules)),
  ];
}

function testCase(suiteName: string, name: string, content: string, failed: boolean): Case {
  const attributes = { classname: `dragoman.${oneLine(suiteName)}`, name: oneLine(name), time: 0 };
  return { xml: xmlElement("testcase", attributes, content), failed };
}

/** What a check asks of a locale, or of all of them together. */
function checkCase(suiteName: string, check: CheckOutcome, locale?: string): Case {
  const own = check.failures.filter((failure) => failure.locale === locale);
  const text = own.map(({ message }) => message).join("\n");
  const message = own.length === 1 ? oneLine(text) : counted(own.length, "reason");
  const failure = xmlElement("failure", { type: "check", message }, output(text));
  return testCase(suiteName, "check", own.length === 0 ? "" : failure, own.length > 0);
}

function pageCase(
  locale: string,
  page: string,
  findings: readonly Finding[],
  check: CheckOutcome | undefined,
  rules: Rules,
): Case {
  const failing = worstFirst(findings.filter((finding) => fails(finding, check)));
  const others = worstFirst(findings.filter((finding) => !fails(finding, check)));
  const [worst] = failing;
  const failure = {
    type: worst?.severity,
    message: Array.from(
      byRule(failing),
      ([rule, same]) => `${titleOf(rules, rule)}: ${same.length}`,
    ).join(", "),
  };
  const content = [
    ...(worst === undefined ? [] : [xmlElement("failure", failure, output(listed(failing)))]),
    ...(others.length === 0 ? [] : [xmlElement("system-out", {}, output(listed(others)))]),
  ];
  return testCase(locale, page, content.join(""), worst !== undefined);
}

function fails({ severity, rule, locale }: Finding, check: CheckOutcome | undefined): boolean {
  if (check === undefined) return severity !== "note";
  const isNamed = (failure: CheckFailure): boolean =>
    failure.rule === rule && (failure.locale === undefined || failure.locale === locale);
  return severity !== "note" && check.failures.some(isNamed);
}

/**
 * GitLab and Jenkins take `[[ATTACHMENT|path]]` in the output of a test for a file to show: a text
 * of a page must not name one.
 *
 * @see https://docs.gitlab.com/ci/testing/unit_test_reports/
 * @see https://plugins.jenkins.io/junit-attachments/
 */
function output(text: string): string {
  return xmlText(text.replace(/\[(?=\[ATTACHMENT\|)/giu, "[\u200B"));
}

function listed(findings: readonly Finding[]): string {
  return findings.map(findingText).join("\n");
}

function findingText(finding: Finding): string {
  const { file, line, column, catalog, severity, rule, message, source, target = "" } = finding;
  const entry = catalog === undefined ? "" : ` (${catalog.file}:${catalog.line})`;
  return [
    `${oneLine(`${file}:${line}:${column}${entry}`)} ${severity}: ${oneLine(message)} [${rule}]`,
    ...(source === undefined ? [] : [`    source: ${oneLine(source)}`]),
    ...(target === "" || target === source ? [] : [`    target: ${oneLine(target)}`]),
  ].join("\n");
}
