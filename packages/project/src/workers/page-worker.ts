import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { crashed, tooSlow } from "./page-failure.js";
import type { AnyBatch, JobName, WireBatch, WireOutcome } from "./wire.js";

/** Milliseconds between two looks at the page at work. */
const WATCH_INTERVAL = 50;

/**
 * A page that eats all memory ends its thread, not the machine. The young
 * generation stays as it is by default: 8 to 128 MB were measured and no faster.
 * Walks through nested blocks are recursive: 5,000 quotations in each other
 * need about the 4 MB of stack that a thread gets by default, so whether they
 * were read was chance. With more, memory and time are what limits a page.
 */
const LIMITS = { maxOldGenerationSizeMb: 1024, stackSizeMb: 64 } as const;

/** The batch at work and who waits for it. */
interface Pending {
  readonly batch: AnyBatch;
  readonly resolve: (outcomes: never) => void;
  readonly reject: (cause: Error) => void;
}

/** One worker thread that splits pages or judges them, and can be watched while it does. */
export class PageWorker {
  readonly #worker: Worker;
  readonly #atWork: Int32Array;
  #pending: Pending | undefined;
  #failure: Error | undefined;

  constructor(file: URL) {
    const shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    this.#atWork = new Int32Array(shared);
    this.#worker = new Worker(file, { workerData: { atWork: shared }, resourceLimits: LIMITS });
    this.#worker.on("message", (outcomes: unknown) => {
      this.#pending?.resolve(outcomes as never);
    });
    this.#worker.on("error", (cause) => {
      this.#fail(cause);
    });
    this.#worker.on("exit", () => {
      this.#fail(new Error("the worker thread ended"));
    });
  }

  /**
   * Does a batch; one batch at a time.
   *
   * @param batch - what is to be done, with which pages
   * @param timeLimit - seconds that one page may take
   * @returns their outcomes, in order
   * @throws InputError that names the page (or the catalog that makes it so) which took too long or exhausted the memory
   */
  async run<Job extends JobName>(
    batch: WireBatch<Job>,
    timeLimit: number,
  ): Promise<readonly WireOutcome<Job>[]> {
    const any = batch as AnyBatch;
    const watch = this.#watch(any, timeLimit);
    try {
      return await new Promise((resolve, reject) => {
        this.#pending = { batch: any, resolve, reject };
        // The thread may have failed before, while it was starting.
        if (this.#failure !== undefined) reject(this.#failure);
        else this.#worker.postMessage(batch);
      });
    } finally {
      clearInterval(watch);
      this.#pending = undefined;
    }
  }

  /** Ends the thread, in the midst of a page if need be. */
  end(): void {
    void this.#worker.terminate();
  }

  #atWorkOn({ requests }: AnyBatch): AnyBatch["requests"][number] | undefined {
    const index = Atomics.load(this.#atWork, 0) - 1;
    return requests.find((request) => request.index === index);
  }

  /** Time counts from when a page is first seen at work; the next page starts the clock anew. */
  #watch(batch: AnyBatch, limit: number): NodeJS.Timeout {
    let seen: number | undefined;
    let since = 0;
    return setInterval(() => {
      const request = this.#atWorkOn(batch);
      const now = performance.now();
      if (request?.index !== seen) {
        seen = request?.index;
        since = now;
      } else if (request !== undefined && now - since > limit * 1000) {
        this.#pending?.reject(tooSlow(batch.job, request.file, limit));
      }
    }, WATCH_INTERVAL);
  }

  #fail(cause: Error): void {
    this.#failure ??= cause;
    const batch = this.#pending?.batch;
    const request = batch && this.#atWorkOn(batch);
    this.#pending?.reject(
      batch === undefined || request === undefined
        ? cause
        : crashed(batch.job, request.file, cause),
    );
  }
}
