import { loadIdentifier, withMemory } from "@dragoman/checks";
import type { AssessRequest, Assessor, Judgement } from "../jobs/assess-job.js";
import { judgePage } from "./judge-page.js";

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
