const TITLES: ReadonlyMap<string, string> = new Map([
  ["breaks-page", "breaks the page, and is not built"],
  ["unsafe-translation", "adds what the source does not have, and is not built"],
  ["untranslated", "not translated"],
  ["fuzzy", "fuzzy, to be confirmed"],
  ["left-in-source-language", "left in the source language"],
  ["block-in-other-language", "in another language"],
  ["other-language", "the page is in another language"],
  ["same-as-source", "the same as the source, to be kept or not"],
  ["missing", "missing"],
  ["extra", "not in the source"],
  ["headings-differ", "headings differ"],
  ["list-items-differ", "list items differ"],
  ["rows-differ", "table rows differ"],
  ["code-differs", "code differs"],
  ["links-differ", "links differ"],
]);

/**
 * Says what stands above the findings of a rule.
 *
 * @param rule - name of the rule
 * @returns its title; rules without one show their name
 * @example
 * ruleTitle("untranslated"); // "not translated"
 */
export function ruleTitle(rule: string): string {
  return TITLES.get(rule) ?? rule;
}

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
