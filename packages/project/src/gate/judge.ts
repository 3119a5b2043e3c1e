import { gatedPage, type GatedPage, type Refusal, refusedOf } from "@dragoman/checks";
import { ParsedParts } from "@dragoman/segment";
import type { Gate, GateRequest, GateSource } from "../jobs/gate-job.js";

/**
 * Makes a judge that remembers the source page that it read last, because the
 * translations of one page in several locales come one after the other, and what
 * parts of pages were parsed to: what is watched is judged again at each edit.
 *
 * @param parsed - what was parsed so far
 * @returns a function that gives the refusals of a request
 */
export function newJudge(
  parsed: ParsedParts = new ParsedParts(),
): (request: GateRequest) => readonly Refusal[] {
  let last: { readonly source: GateSource; readonly page: GatedPage } | undefined;
  return ({ source, targets, sites }) => {
    if (last?.source !== source) last = { source, page: read(source, sites, parsed) };
    return refusedOf(last.page, targets);
  };
}

function read(
  { path, text, segments, ...settings }: GateSource,
  sites: readonly string[],
  parsed: ParsedParts,
): GatedPage {
  return gatedPage({ path, text, segments }, { ...settings, sites, parsed });
}

/** A {@link Gate} in the caller's own thread, without a time limit. */
export const gateHere: Gate = (requests) => {
  const judge = newJudge();
  return Promise.resolve(requests.map((request) => ({ refusals: judge(request) })));
};
