import { type Finding, type Problem, type Rule } from "@dragoman/model";
import type { PageStatus, SegmentStatus } from "@dragoman/report";
import type { ProjectConfig } from "../config/types.js";
import type { Judgement } from "../jobs/assess-job.js";
import type { LookedUpPage } from "../catalogs/looked-up-page.js";
import { unclearSettlements, unusedSettlements } from "./comment-problems.js";
import { settledFindings, settledProblems } from "./settled.js";

/** Which rules there are, and what the configuration says of them. */
export interface RuleContext {
  /** Severities by rule, of the configuration. */
  readonly rules: ProjectConfig["rules"];
  /** All rules by name. */
  readonly known: ReadonlyMap<string, Rule>;
}

/** A page while it is looked at: problems are added to it, and settled at the end. */
export class AssessedPage {
  readonly #page: LookedUpPage;
  readonly #context: RuleContext;
  /** By segment: what is wrong with it beside its judgement. */
  readonly #problems: readonly Problem[][];
  readonly #findings: Finding[] = [];
  readonly #refused = new Set<number>();

  /**
   * @param page - the page, looked up
   * @param context - rules and their severities
   */
  constructor(page: LookedUpPage, context: RuleContext) {
    this.#page = page;
    this.#context = context;
    this.#problems = page.settlements.map((one) => unclearSettlements(one, context.known));
  }

  /** Adds what is wrong with a segment. */
  add(index: number, problem: Problem): void {
    this.#problems[index]?.push(problem);
  }

  /**
   * Adds that a build leaves a segment's translation out. The page shows the
   * source there, so nothing that counts what is translated may count it.
   */
  refuse(index: number, problem: Problem): void {
    this.add(index, problem);
    this.#refused.add(index);
  }

  /** Adds what is wrong with the page beside its segments. */
  addFinding(finding: Finding): void {
    this.#findings.push(finding);
  }

  /**
   * The page with all that is wrong with it, as configuration and translators have settled it.
   *
   * @param judged - what the texts of pages are by themselves
   */
  status(judged: ReadonlyMap<LookedUpPage, readonly Judgement[]>): PageStatus {
    const { page, catalog, settlements } = this.#page;
    const { rules, known } = this.#context;
    const judgements = judged.get(this.#page);
    const segments = this.#page.segments.map((segment, index): SegmentStatus => {
      const judgement = judgements?.[index];
      // What nobody has looked at is not right by that.
      if (judgement === undefined) throw new Error(`text ${index} of ${page} was not judged`);
      const status = this.#refused.has(index) ? "untranslated" : judgement.status;
      const found = [...judgement.problems, ...(this.#problems[index] ?? [])];
      const ignored = settlements[index]?.ignored ?? new Set();
      // What is not translated is not checked: there, nothing says that a comment is of no use.
      const unused = status === "translated" ? unusedSettlements(ignored, found, known) : [];
      const problems = settledProblems([...found, ...unused], rules, ignored);
      return { ...segment, status, problems };
    });
    const findings = settledFindings(this.#findings, rules);
    return { page, catalog, segments, ...(findings.length > 0 && { findings }) };
  }
}
