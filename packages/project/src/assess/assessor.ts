import { loadIdentifier, withMemory } from "@dragoman/checks";
import type { InputError } from "@dragoman/model";
import { judgePage, type Judgement } from "./judge-page.js";
import type { PageToJudge } from "./page-to-judge.js";

/** A page in a locale, to be judged. */
export interface AssessRequest {
  readonly page: PageToJudge;
  /** Path of its catalog, as messages name it. */
  readonly catalog: string;
}

/** What became of it: one judgement per text, or why nobody can say. */
export type AssessOutcome =
  { readonly judgements: readonly Judgement[] } | { readonly error: InputError };

/** Judges pages by themselves, in any order; the outcomes stand in the order of the requests. */
export type Assessor = (requests: readonly AssessRequest[]) => Promise<readonly AssessOutcome[]>;

/**
 * Makes what judges one page after the other, and knows the sentences that it has seen.
 *
 * @returns a function that gives the judgements of a page
 * @example
 * (await newAssessor())({ page, catalog })[0]?.status;
 */
export async function newAssessor(): Promise<(request: AssessRequest) => Judgement[]> {
  const identifier = withMemory(await loadIdentifier());
  return ({ page }) => judgePage(page, identifier);
}

/** Judges in this thread. */
export const assessHere: Assessor = async (requests) => {
  const judgements = await newAssessor();
  return requests.map((request) => ({ judgements: judgements(request) }));
};
