import { grouped, type Group } from "@dragoman/model";

/**
 * Puts findings together by their rules.
 *
 * @param findings - in any order
 * @returns one list per rule, in the order in which the rules first appear
 * @example
 * byRule(findings).get("fuzzy")?.length;
 */
export function byRule<Of extends { readonly rule: string }>(
  findings: readonly Of[],
): ReadonlyMap<string, Readonly<Group<Of>>> {
  return grouped(findings, ({ rule }) => rule);
}
