import type { Rule } from "@dragoman/model";

/** All rules by name, as far as the caller knows them. */
export type Rules = ReadonlyMap<string, Rule>;

/**
 * Says what stands above the findings of a rule.
 *
 * @param rules - the rules that are known
 * @param name - name of the rule
 * @returns its title; a rule that is not known has its name
 * @example
 * titleOf(rules, "untranslated"); // "not translated"
 */
export function titleOf(rules: Rules, name: string): string {
  return rules.get(name)?.title ?? name;
}
