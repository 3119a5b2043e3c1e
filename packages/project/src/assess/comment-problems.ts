import type { Settlement } from "@dragoman/checks";
import { type Problem, type Rule, worded } from "@dragoman/model";
import { unknownRuleHint } from "./rules.js";

type Rules = ReadonlyMap<string, Rule>;

/**
 * Finds what a translator's comment means to settle and does not: a misspelt name or verb would
 * settle nothing, and nobody would know why.
 *
 * @param settlement - what the comments of an entry say
 * @param known - all rules by name
 * @returns rule `unknown-rule`, one for each name or verb
 * @example
 * unclearSettlements(settlementOf(["dragoman: ignore number"]), known)[0]?.rule; // "unknown-rule"
 */
export function unclearSettlements({ ignored, unclear }: Settlement, known: Rules): Problem[] {
  const names = [...ignored].filter((name) => !known.has(name));
  const messages = [
    ...names.map((name) =>
      worded("the comment names {{name}}, and there is no such rule; {{hint}}", {
        name: JSON.stringify(name),
        hint: unknownRuleHint(name, known),
      }),
    ),
    ...unclear.map((verb) =>
      verb === "ignore"
        ? worded("the comment names no rule; write `dragoman: ignore RULE`")
        : worded(
            "the comment says {{verb}}; valid are `dragoman: keep` and `dragoman: ignore RULE`",
            { verb: JSON.stringify(verb) },
          ),
    ),
  ];
  return messages.map((message) => ({ rule: "unknown-rule", severity: "warning", ...message }));
}

/**
 * Finds comments that settle what is not there any more: they would hide what a later edit gets wrong.
 *
 * @param ignored - rules that the translator has settled
 * @param found - all that is wrong with the text
 * @param known - all rules by name
 * @returns rule `unused-ignore`, one for each rule that finds nothing
 * @example
 * unusedSettlements(new Set(["doubled-word"]), [], known)[0]?.severity; // "note"
 */
export function unusedSettlements(
  ignored: ReadonlySet<string>,
  found: readonly Problem[],
  known: Rules,
): Problem[] {
  return [...ignored]
    .filter((name) => known.has(name) && !found.some(({ rule }) => rule === name))
    .map((rule) => ({
      rule: "unused-ignore",
      severity: "note",
      ...worded("the comment ignores {{rule}}, which finds nothing here", { rule }),
    }));
}
