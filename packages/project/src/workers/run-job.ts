import { InputError } from "@dragoman/model";
import type { PageWorker } from "./page-worker.js";
import type { JobName, Jobs, WireBatch, WireOutcome } from "./wire.js";

/** Seconds that one page may take. */
const DEFAULT_TIME_LIMIT = 5;

/** Work for all threads of a pool. */
export interface Job<Name extends JobName> {
  readonly batches: readonly WireBatch<Name>[];
  readonly timeLimit: number | undefined;
  /** Called with each outcome as soon as it is there, in any order. */
  readonly onResult: (
    index: number,
    result: Jobs[Name]["outcome"] | { readonly error: InputError },
  ) => void;
  /** Called with the number of pages of each batch that is done. */
  readonly onBatch?: (count: number) => void;
}

/**
 * Has worker threads do a job: each takes the next batch as soon as it can.
 *
 * @param workers - threads that have nothing to do
 * @param job - the batches, and who takes the outcomes
 * @throws InputError that names the file which took too long or exhausted the memory
 */
export async function runJob<Name extends JobName>(
  workers: readonly PageWorker[],
  job: Job<Name>,
): Promise<void> {
  const queue = [...job.batches].reverse();
  await Promise.all(
    workers.map(async (worker) => {
      for (let atWork = begin(worker, queue, job); atWork !== undefined;) {
        const { batch, results } = await atWork;
        // The thread goes on while its last outcomes are looked at.
        atWork = begin(worker, queue, job);
        takeResults(batch, results, job);
      }
    }),
  );
}

interface Done<Name extends JobName> {
  readonly batch: WireBatch<Name>;
  readonly results: readonly WireOutcome<Name>[];
}

function begin<Name extends JobName>(
  worker: PageWorker,
  queue: WireBatch<Name>[],
  { timeLimit }: Job<Name>,
): Promise<Done<Name>> | undefined {
  const batch = queue.pop();
  if (batch === undefined) return undefined;
  const limit = timeLimit ?? DEFAULT_TIME_LIMIT;
  const done = worker.run(batch, limit).then((results) => ({ batch, results }));
  // Nobody waits for it any more when something else fails first.
  done.catch(() => undefined);
  return done;
}

function takeResults<Name extends JobName>(
  batch: WireBatch<Name>,
  results: readonly WireOutcome<Name>[],
  job: Job<Name>,
): void {
  for (const [at, { index }] of batch.requests.entries()) {
    const result = results[at];
    if (result !== undefined) job.onResult(index, outcomeOf(result));
  }
  job.onBatch?.(batch.requests.length);
}

function outcomeOf<Name extends JobName>(
  result: WireOutcome<Name>,
): Jobs[Name]["outcome"] | { readonly error: InputError } {
  if (!("failure" in result)) return result;
  const { message, place, hint } = result.failure;
  return { error: new InputError(message, place, hint) };
}
