import { parentPort, workerData } from "node:worker_threads";
import { InputError, worded } from "@dragoman/model";
import type { AnyBatch, JobName, Jobs, WireBatch, WireFailure, WireOutcome } from "./wire.js";

/** Does a request of a job. */
export type Worked<Job extends JobName> = (request: Jobs[Job]["request"]) => Jobs[Job]["outcome"];

/** How a thread does each of its jobs; what a job needs is loaded when it is first asked for. */
type Work = { readonly [Job in JobName]?: () => Promise<Worked<Job>> };

/**
 * Makes of this thread one that does batches of requests. The main thread can
 * see at which of them it is.
 *
 * @param work - the jobs that it can do
 * @example
 * serveBatches({ split: () => Promise.resolve(split) });
 */
export function serveBatches(work: Work): void {
  /** Tells the main thread which request is at work: its index plus one, or 0. */
  const atWork = new Int32Array((workerData as { atWork: SharedArrayBuffer }).atWork);
  const loaded = new Map<JobName, Promise<unknown>>();
  parentPort?.on("message", (batch: AnyBatch) => {
    const load = loaded.get(batch.job) ?? work[batch.job]?.();
    if (load === undefined) throw new Error(`this thread has not learnt to ${batch.job}`);
    loaded.set(batch.job, load);
    void load.then((worked) => {
      const done = outcomes(batch as WireBatch<JobName>, worked as Worked<JobName>, atWork);
      Atomics.store(atWork, 0, 0);
      parentPort?.postMessage(done);
    });
  });
}

function outcomes<Job extends JobName>(
  { requests }: WireBatch<Job>,
  worked: Worked<Job>,
  atWork: Int32Array,
): WireOutcome<Job>[] {
  return requests.map(({ index, file, request }) => {
    Atomics.store(atWork, 0, index + 1);
    try {
      return worked(request);
    } catch (cause) {
      return { failure: failureOf(cause, file) };
    }
  });
}

function failureOf(cause: unknown, file: string): WireFailure["failure"] {
  if (cause instanceof InputError) return cause.parts;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return {
    message: worded("the parser cannot read this page: {{reason}}", { reason }),
    place: { file },
    hint: undefined,
  };
}
