import type { Rule } from "@dragoman/model";
import { safetyRules } from "../safety/rules.js";
import { CHECKS } from "../translation/all-checks.js";
import { inconsistentTranslation } from "../translation/inconsistent-translations.js";
import { brokenFragment, brokenLink } from "../translation/site/broken-links.js";
import { BUILD_RULES, IMPORT_RULES, PAGE_RULES } from "./page-rules.js";
import { STATUS_RULES } from "./status-rules.js";

/** Rules that are documented together. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** All rules by what they are about, in the order of the documentation. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  { title: "Whether it is translated", rules: STATUS_RULES },
  { title: "What a build refuses", rules: [...safetyRules, ...BUILD_RULES] },
  {
    title: "A translation beside its source",
    rules: [...CHECKS.map(({ rule }) => rule), inconsistentTranslation],
  },
  { title: "Links within a localised site", rules: [brokenLink, brokenFragment] },
  { title: "A localised page", rules: PAGE_RULES },
  { title: "What an import leaves", rules: IMPORT_RULES },
];

/**
 * Every rule that a finding can name, whichever package emits it.
 *
 * @example
 * RULES.find(({ name }) => name === "links-differ")?.severity; // "warning"
 */
export const RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules);
