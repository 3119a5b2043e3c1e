import { type Finding, type Severity, type Worded, worded } from "@dragoman/model";
import { byRule } from "./by-rule.js";

/** Coverage stands for them: each text that a change adds is one more of these. */
const COUNTED_AS_COVERAGE: ReadonlySet<string> = new Set(["untranslated", "fuzzy"]);

/**
 * Says whether a locale has more errors, or more warnings, than it had.
 *
 * @param severity - which of the two
 * @param former - what was found at the base
 * @param today - what is found today
 * @param where - the locale, and the base, as messages name it
 * @returns how many there were and are, and of which rules there is more; undefined where there is no more
 * @example
 * moreFindings("error", [], [], { locale: "it", since: "origin/main" }); // undefined
 */
export function moreFindings(
  severity: "error" | "warning",
  former: readonly Finding[],
  today: readonly Finding[],
  where: { readonly locale: string; readonly since: string },
): Worded | undefined {
  const [before, after] = [counts(former, severity), counts(today, severity)];
  const numbers = { ...where, before: sum(before), after: sum(after), rules: grown(before, after) };
  if (numbers.after <= numbers.before) return undefined;
  return severity === "error"
    ? worded(
        "{{locale}}: more errors than at {{since}}: {{before}} then, {{after}} now ({{rules}}). `dragoman check --since {{since}}` names each.",
        numbers,
      )
    : worded(
        "{{locale}}: more warnings than at {{since}}: {{before}} then, {{after}} now ({{rules}}). `dragoman check --since {{since}}` names each; what is right as it is can be settled in its entry: `# dragoman: ignore RULE`.",
        numbers,
      );
}

/** No more are named: with many rules, something else is the matter. */
const MOST_RULES = 5;

/** The rules of which there is more, those first of which there is most more: `links-differ +2`. */
function grown(before: RuleCounts, after: RuleCounts): string {
  return Array.from(after, ([rule, count]) => ({ rule, more: count - (before.get(rule) ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((one, other) => other.more - one.more || (one.rule < other.rule ? -1 : 1))
    .slice(0, MOST_RULES)
    .map(({ rule, more }) => `${rule} +${more}`)
    .join(", ");
}

type RuleCounts = ReadonlyMap<string, number>;

function counts(findings: readonly Finding[], wanted: Severity): RuleCounts {
  const found = findings.filter(
    ({ severity, rule }) => severity === wanted && !COUNTED_AS_COVERAGE.has(rule),
  );
  return new Map(Array.from(byRule(found), ([rule, same]) => [rule, same.length]));
}

function sum(by: RuleCounts): number {
  return [...by.values()].reduce((total, one) => total + one, 0);
}
