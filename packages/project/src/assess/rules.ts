import { InputError, type Rule, type Worded, worded } from "@dragoman/model";
import { nearestName } from "../config/nearest.js";
import type { Project } from "../open-project.js";

/**
 * Gives all rules that findings can name. What defines them is loaded when it is needed.
 *
 * @returns the rules by name
 * @example
 * (await allRules()).get("untranslated")?.title; // "not translated"
 */
export async function allRules(): Promise<ReadonlyMap<string, Rule>> {
  const { RULES } = await import("@dragoman/checks");
  return new Map(RULES.map((rule) => [rule.name, rule]));
}

/**
 * Refuses a configuration that names rules which are none.
 *
 * @param project - the project
 * @param rules - what {@link allRules} gave
 * @throws InputError with the nearest right name
 * @example
 * assertKnownRules(project, await allRules());
 */
export function assertKnownRules(
  { config, configFile }: Project,
  rules: ReadonlyMap<string, Rule>,
): void {
  const inRules = Object.keys(config.rules ?? {}).map((name) => ({ name, path: "rules" }));
  const inThresholds = (config.check?.thresholds ?? []).flatMap((threshold, index) =>
    (threshold.rules ?? []).map((name) => ({ name, path: `check.thresholds[${index}].rules` })),
  );
  const unknown = [...inRules, ...inThresholds].find(({ name }) => !rules.has(name));
  if (unknown === undefined) return;
  const { name, path } = unknown;
  const message = worded("`{{path}}` names {{name}}, and there is no such rule", {
    path,
    name: JSON.stringify(name),
  });
  throw new InputError(message, { file: configFile }, unknownRuleHint(name, rules));
}

/**
 * Says what to write instead of a name that is no rule's.
 *
 * @param name - what was written
 * @param rules - what {@link allRules} gave
 * @returns a sentence
 * @example
 * unknownRuleHint("number-differ", rules).message; // "Did you mean `numbers-differ`?"
 */
export function unknownRuleHint(name: string, rules: ReadonlyMap<string, Rule>): Worded {
  const nearest = nearestName(name, [...rules.keys()]);
  return nearest === undefined
    ? worded("The rules are listed in docs/rules.md.")
    : worded("Did you mean `{{nearest}}`?", { nearest });
}
