import { checkTranslations, type CheckContext, type LanguageKnowledge } from "@dragoman/checks";
import { type Finding, type Problem, type Rule, worded } from "@dragoman/model";
import { statusProblem, type PageStatus, type SegmentStatus } from "@dragoman/report";
import type { ProjectConfig } from "../config/types.js";
import { unknownRuleHint } from "../rules.js";
import { judgeLanguage } from "./judge-language.js";
import { isConfirmed, type LookedUpPage } from "./looked-up.js";
import { settledFindings, settledProblems } from "./settled.js";

/** What the translations of a locale are looked at with. */
export interface PageContext {
  readonly knowledge: LanguageKnowledge;
  readonly checks: CheckContext;
  /** Severities by rule, of the configuration. */
  readonly rules: ProjectConfig["rules"];
  /** All rules by name. */
  readonly known: ReadonlyMap<string, Rule>;
}

/** A page while it is looked at: problems are added to it, and settled at the end. */
export class AssessedPage {
  readonly #page: LookedUpPage;
  readonly #context: PageContext;
  readonly #statuses: readonly SegmentStatus[];
  /** By segment. */
  readonly #problems: readonly Problem[][];
  readonly #findings: Finding[] = [];

  /** Judges the language of the translations, and checks each against its source. */
  constructor(page: LookedUpPage, context: PageContext) {
    this.#page = page;
    this.#context = context;
    const judged = judgeLanguage(page, context.knowledge);
    this.#statuses = judged.map(({ status }) => status);
    const checked = this.#checked();
    this.#problems = judged.map(({ status, problem }, index) => {
      const first = problem ?? statusProblem(status.status);
      const unknown = this.#unknownRules(index);
      return [...(first === undefined ? [] : [first]), ...(checked[index] ?? []), ...unknown];
    });
  }

  /** A misspelt name would settle nothing, and nobody would know why. */
  #unknownRules(index: number): Problem[] {
    const { known } = this.#context;
    const names = [...(this.#page.settlements[index]?.ignored ?? [])];
    return names
      .filter((name) => !known.has(name))
      .map((name) => ({
        rule: "unknown-rule",
        severity: "warning",
        ...worded("the comment names {{name}}, and there is no such rule; {{hint}}", {
          name: JSON.stringify(name),
          hint: unknownRuleHint(name, known),
        }),
      }));
  }

  /** Of what is confirmed: a fuzzy translation is to be looked at anyway. */
  #checked(): readonly (readonly Problem[])[] {
    const { segments, dialect, otherSources } = this.#page;
    const pairs = segments.map((status, index) => ({
      segment: status.segment,
      target: isConfirmed(status) ? status.target : "",
      otherSources: otherSources?.[index] ?? [],
    }));
    return checkTranslations(pairs, { ...this.#context.checks, dialect });
  }

  /** Adds what is wrong with a segment. */
  add(index: number, problem: Problem): void {
    this.#problems[index]?.push(problem);
  }

  /** Adds what is wrong with the page beside its segments. */
  addFinding(finding: Finding): void {
    this.#findings.push(finding);
  }

  /** The page with all that is wrong with it, as configuration and translators have settled it. */
  status(): PageStatus {
    const { page, catalog, settlements } = this.#page;
    const { rules } = this.#context;
    const segments = this.#statuses.map((status, index): SegmentStatus => {
      const found = this.#problems[index] ?? [];
      const ignored = settlements[index]?.ignored ?? new Set();
      return { ...status, problems: settledProblems(found, rules, ignored) };
    });
    const findings = settledFindings(this.#findings, rules);
    return { page, catalog, segments, ...(findings.length > 0 && { findings }) };
  }
}
