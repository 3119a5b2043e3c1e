import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { InputError } from "@dragoman/model";
import { PageWorker } from "./page-worker.js";
import type { SplitOptions, SplitOutcome, SplitRequest, Splitter } from "./splitter.js";
import { batchesOf, type WireBatch, type WireOutcome } from "./wire.js";

const DEFAULT_TIME_LIMIT = 5000;
const MOST_WORKERS = 4;
/** For fewer pages than these another thread takes longer to start than it saves. */
const PAGES_PER_WORKER = 8;

/** Worker threads that split pages. They can be started while the pages are still being read. */
export class WorkerPool {
  readonly #wanted: number;
  readonly #workers: PageWorker[] = [];

  constructor(options: Pick<SplitOptions, "workers">) {
    this.#wanted = options.workers ?? Math.min(availableParallelism(), MOST_WORKERS);
  }

  /**
   * Starts the threads that so many pages will probably need.
   *
   * @param pages - number of pages
   */
  start(pages: number): void {
    this.#grow(Math.ceil(pages / PAGES_PER_WORKER));
  }

  /**
   * Splits pages; a {@link Splitter}. A page that takes longer than its time
   * limit ends everything.
   *
   * @param requests - the pages
   * @param options - time limit, and what to call meanwhile
   * @returns one outcome per page, in the order of the pages
   * @throws InputError that names the page which took too long or exhausted the memory
   */
  async split(
    requests: readonly SplitRequest[],
    options: SplitOptions,
  ): Promise<readonly SplitOutcome[]> {
    const batches = batchesOf(requests);
    this.#grow(batches.length);
    const job: Job = { requests, outcomes: [], queue: batches.reverse(), done: 0, options };
    try {
      await Promise.all(
        this.#workers.map(async (worker) => {
          await drain(worker, job);
        }),
      );
    } finally {
      this.end();
    }
    return job.outcomes;
  }

  /** Ends the threads, in the midst of a page if need be. */
  end(): void {
    for (const worker of this.#workers.splice(0)) worker.end();
  }

  #grow(useful: number): void {
    const count = Math.max(1, Math.min(this.#wanted, useful));
    if (this.#workers.length >= count) return;
    const file = workerFile();
    while (this.#workers.length < count) this.#workers.push(new PageWorker(file));
  }
}

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
  return await new WorkerPool(options).split(requests, options);
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
  for (let atWork = begin(worker, job); atWork !== undefined;) {
    const { batch, results } = await atWork;
    // The thread goes on while its last outcomes are looked at.
    atWork = begin(worker, job);
    takeResults(batch, results, job);
  }
}

interface Split {
  readonly batch: WireBatch;
  readonly results: readonly WireOutcome[];
}

function begin(worker: PageWorker, job: Job): Promise<Split> | undefined {
  const batch = job.queue.pop();
  if (batch === undefined) return undefined;
  const limit = job.options.timeLimit ?? DEFAULT_TIME_LIMIT;
  const split = worker.split(batch, limit).then((results) => ({ batch, results }));
  // Nobody waits for it any more when something else fails first.
  split.catch(() => undefined);
  return split;
}

function takeResults(batch: WireBatch, results: readonly WireOutcome[], job: Job): void {
  for (const [at, { index }] of batch.requests.entries()) {
    const result = results[at];
    if (result === undefined) continue;
    const outcome = outcomeOf(result);
    job.outcomes[index] = outcome;
    job.options.onOutcome?.(index, outcome);
  }
  job.done += batch.requests.length;
  job.options.onProgress?.(job.done, job.requests.length);
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
