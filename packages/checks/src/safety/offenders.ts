import { worded } from "@dragoman/model";
import type { Problem } from "./refusal.js";
import type { StructureTest } from "./structure.js";

/** A translation that the page cannot hold. */
export interface Offender {
  readonly index: number;
  readonly problem: Problem;
}

/** What is being looked for, and how often a page may still be parsed for it. */
interface Search {
  readonly test: StructureTest;
  readonly accepted: Set<number>;
  readonly offenders: Offender[];
  tests: number;
}

/**
 * Finds the translations that break a page, by halving: a half that is sound
 * together with all that was accepted before is accepted whole. So what is
 * accepted in the end was tested together, and two that cooperate (one opens,
 * the other closes) are accepted together or not at all.
 *
 * @param candidates - places of the translations that may break the page
 * @param trusted - places of those that cannot
 * @param test - says whether the page is sound with some of them
 * @param tests - how often the page may be parsed; what is not decided by then is refused
 * @returns those that are to be refused
 * @example
 * offendersAmong([0, 1, 2], [], (chosen) => (chosen.has(1) ? problem : undefined), 64); // [{ index: 1, problem }]
 */
export function offendersAmong(
  candidates: readonly number[],
  trusted: readonly number[],
  test: StructureTest,
  tests: number,
): readonly Offender[] {
  const search: Search = { test, accepted: new Set(trusted), offenders: [], tests };
  judge(search, candidates);
  return search.offenders;
}

function judge(search: Search, candidates: readonly number[]): void {
  const [first] = candidates;
  if (first === undefined) return;
  const problem = search.tests-- > 0 ? testWith(search, candidates) : undecided;
  if (problem === undefined) {
    for (const index of candidates) search.accepted.add(index);
  } else if (problem === undecided || candidates.length === 1) {
    for (const index of candidates) search.offenders.push({ index, problem });
  } else {
    const middle = candidates.length >> 1;
    judge(search, candidates.slice(0, middle));
    judge(search, candidates.slice(middle));
  }
}

function testWith({ test, accepted }: Search, candidates: readonly number[]): Problem | undefined {
  return test(new Set([...accepted, ...candidates]));
}

const undecided: Problem = {
  rule: "breaks-page",
  ...worded(
    "so many translations break this page that nobody knows whether this one does: correct the others first",
  ),
};
