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
): ReadonlyMap<string, readonly Of[]> {
  const groups = new Map<string, Of[]>();
  for (const finding of findings) {
    const same = groups.get(finding.rule);
    if (same === undefined) groups.set(finding.rule, [finding]);
    else same.push(finding);
  }
  return groups;
}
