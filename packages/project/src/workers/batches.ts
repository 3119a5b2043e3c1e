import type { AssessRequest } from "../jobs/assess-job.js";
import type { GateRequest } from "../jobs/gate-job.js";
import type { SplitRequest } from "../jobs/split-job.js";
import type { JobName, Jobs, WireBatch, WireRequest } from "./wire.js";

/** What it takes to put requests together in batches. */
interface RequestTraits<Request> {
  /** Path of the file that is to blame when it goes wrong. */
  readonly fileOf: (request: Request) => string;
  /** UTF-16 units of text. */
  readonly sizeOf: (request: Request) => number;
}

const TRAITS: { readonly [Job in JobName]: RequestTraits<Jobs[Job]["request"]> } = {
  split: {
    fileOf: ({ path }: SplitRequest) => path,
    sizeOf: ({ text }: SplitRequest) => text.length,
  },
  // A translation is as long as its source, or so.
  gate: {
    fileOf: ({ catalog }: GateRequest) => catalog,
    sizeOf: ({ source }: GateRequest) => source.text.length,
  },
  assess: {
    fileOf: ({ catalog }: AssessRequest) => catalog,
    sizeOf: ({ page }: AssessRequest) =>
      page.texts.reduce(
        (sum, { segment, target }) => sum + segment.source.length + target.length,
        0,
      ),
  },
};

/** UTF-16 units of text in one batch: large enough that messages are few, small enough that workers end together. */
const BATCH_SIZE = 64 * 1024;

/**
 * Puts requests together in batches by the length of their texts.
 *
 * @param job - what is to be done
 * @param requests - the pages
 * @param workers - threads that are at hand: a little work is shared among them, too
 * @returns batches in the order of the pages; a page longer than a batch has one of its own
 * @example
 * batchesOf("split", requests).length; // 1 for a few small pages
 */
export function batchesOf<Job extends JobName>(
  job: Job,
  requests: readonly Jobs[Job]["request"][],
  workers = 1,
): WireBatch<Job>[] {
  const { fileOf, sizeOf } = TRAITS[job];
  const all = requests.reduce((sum, request) => sum + sizeOf(request), 0);
  const most = Math.min(BATCH_SIZE, Math.ceil(all / Math.max(1, workers)));
  const batches: WireRequest<Job>[][] = [];
  let room = 0;
  for (const [index, request] of requests.entries()) {
    const last = batches.at(-1);
    const size = sizeOf(request);
    const wired = { index, file: fileOf(request), request };
    if (last === undefined || size > room) {
      batches.push([wired]);
      room = most - size;
    } else {
      last.push(wired);
      room -= size;
    }
  }
  return batches.map((same) => ({ job, requests: same }));
}
