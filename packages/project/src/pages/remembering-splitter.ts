import type { KnownPages } from "./known-pages.js";
import type { SplitOptions, SplitOutcome, Splitter } from "../jobs/split-job.js";

/** So few pages are split in less time than what is known takes to read. */
const FEW = 8;

/**
 * Splits only what is not known, and keeps it.
 *
 * @param splitter - splits what is not known
 * @param known - what is known; it grows
 * @returns a splitter that gives the same outcomes
 * @example
 * const splitter = rememberingSplitter(splitInWorkers, new KnownPages(root, version));
 */
export function rememberingSplitter(splitter: Splitter, known: KnownPages): Splitter {
  return async (requests, options) => {
    if (requests.length < FEW && !known.isRead) return await splitter(requests, options);
    const { onOutcome, onProgress } = options;
    const outcomes: SplitOutcome[] = [];
    const unknown: number[] = [];
    for (const [index, request] of requests.entries()) {
      const segments = known.find(request);
      if (segments === undefined) unknown.push(index);
      else outcomes[index] = { segments };
    }
    const wanted = unknown.flatMap((index) => requests[index] ?? []);
    const found = requests.length - wanted.length;
    const own: SplitOptions = {
      ...options,
      onOutcome: (at, outcome) => onOutcome?.(unknown[at] ?? -1, outcome),
      onProgress: (done) => onProgress?.(found + done, requests.length),
    };
    // A splitter that is asked for nothing may start a thread all the same.
    const splitting = wanted.length === 0 ? Promise.resolve([]) : splitter(wanted, own);
    // What is done while pages are split on other threads comes first.
    splitting.catch(() => undefined);
    await Promise.resolve();
    outcomes.forEach((outcome, index) => onOutcome?.(index, outcome));
    for (const [at, outcome] of (await splitting).entries()) {
      const [index, request] = [unknown[at], wanted[at]];
      if (index === undefined || request === undefined) continue;
      outcomes[index] = outcome;
      if ("segments" in outcome) known.keep(request, outcome.segments);
    }
    return outcomes;
  };
}
