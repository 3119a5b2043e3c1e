import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { InputError } from "@dragoman/model";
import { PageWorker } from "./page-worker.js";
import type { SplitOptions, SplitOutcome, SplitRequest, Splitter } from "./splitter.js";
import { batchesOf, type WireBatch, type WireOutcome } from "./wire.js";

const DEFAULT_TIME_LIMIT = 5000;
const MOST_WORKERS = 4;

/**
 * Splits pages in worker threads. A page that takes longer than its time limit
 * ends everything: its thread is killed, however deep in the parser it is.
 *
 * @param requests - the pages
 * @param options - number of workers and time limit
 * @returns one outcome per page, in the order of the pages
 * @throws InputError that names the page which took too long or exhausted the memory
 * @example
 * const [outcome] = await splitInWorkers([{ path: "a.md", text: "# A\n", dialect: "gfm" }], {});
 */
export const splitInWorkers: Splitter = async (requests, options) => {
  const batches = batchesOf(requests);
  const outcomes: SplitOutcome[] = [];
  const wanted = options.workers ?? Math.min(availableParallelism(), MOST_WORKERS);
  const count = Math.max(1, Math.min(wanted, batches.length));
  const file = workerFile();
  const workers = Array.from({ length: count }, () => new PageWorker(file));
  const job: Job = { requests, outcomes, queue: batches.reverse(), done: 0, options };
  try {
    await Promise.all(
      workers.map(async (worker) => {
        await drain(worker, job);
      }),
    );
  } finally {
    for (const worker of workers) worker.end();
  }
  return outcomes;
};

/** What the workers share. */
interface Job {
  readonly requests: readonly SplitRequest[];
  readonly outcomes: SplitOutcome[];
  /** Batches not yet begun; the next one is the last. */
  readonly queue: WireBatch[];
  done: number;
  readonly options: SplitOptions;
}

async function drain(worker: PageWorker, job: Job): Promise<void> {
  const limit = job.options.timeLimit ?? DEFAULT_TIME_LIMIT;
  for (let batch = job.queue.pop(); batch !== undefined; batch = job.queue.pop()) {
    const results = await worker.split(batch, limit);
    for (const [at, request] of batch.requests.entries()) {
      const result = results[at];
      if (result !== undefined) job.outcomes[request.index] = outcomeOf(result);
    }
    job.done += batch.requests.length;
    job.options.onProgress?.(job.done, job.requests.length);
  }
}

function outcomeOf(result: WireOutcome): SplitOutcome {
  if ("segments" in result) return result;
  const { message, place, hint } = result.failure;
  return { error: new InputError(message, place, hint) };
}

/** Beside this file in a bundle, one folder up in this package's own build, in `dist` when the sources run. */
function workerFile(): URL {
  const candidates = ["./split-worker.js", "../split-worker.js", "../../dist/split-worker.js"];
  const urls = candidates.map((path) => new URL(path, import.meta.url));
  const found = urls.find((url) => existsSync(fileURLToPath(url)));
  if (found === undefined) throw new Error("split-worker.js is missing: the package is not built");
  return found;
}
