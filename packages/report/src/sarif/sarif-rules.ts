import type { Finding, Rule } from "@dragoman/model";
import { titleOf, type Rules } from "../titles.js";
import type { SarifLevel, SarifRule } from "./sarif-log.js";

/**
 * Describes the rules that a run knows, with the help that code scanning shows.
 *
 * @param rules - all rules
 * @param findings - what was found: a rule without a description is known by name
 * @returns the rules, those of the findings among them, each once
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html (§3.49)
 * @example
 * sarifRules(new Map(), [finding])[0]?.id; // "untranslated"
 */
export function sarifRules(rules: Rules, findings: readonly Finding[]): readonly SarifRule[] {
  const names = new Set([...rules.keys(), ...findings.map(({ rule }) => rule)]);
  return Array.from(names, (name) => sarifRule(name, rules));
}

function sarifRule(name: string, rules: Rules): SarifRule {
  const title = titleOf(rules, name);
  const text = title.charAt(0).toUpperCase() + title.slice(1);
  const rule = rules.get(name);
  if (rule === undefined) return { id: name, shortDescription: { text } };
  const { description, severity } = rule;
  return {
    id: name,
    shortDescription: { text },
    fullDescription: { text: description },
    help: { text: description, markdown: description + exampleOf(rule) },
    defaultConfiguration: { level: levelOf(severity) },
  };
}

/**
 * Says which level of SARIF a severity is (§3.27.10): they have the same names.
 *
 * @param severity - of a finding or a rule
 * @returns the level
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 * @example
 * levelOf("note"); // "note"
 */
export function levelOf(severity: Rule["severity"]): SarifLevel {
  return severity;
}

/** As an indented block: nothing in the texts can end one. */
function exampleOf({ example }: Rule): string {
  if (example === undefined) return "";
  const lines = [`source: ${example.source}`, `target: ${example.target}`];
  const block = lines.flatMap((line) => line.split("\n")).map((line) => `    ${line}`);
  return `\n\nFor example:\n\n${block.join("\n")}\n`;
}
