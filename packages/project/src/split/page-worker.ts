import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { InputError } from "@dragoman/model";
import type { WireBatch, WireOutcome } from "./wire.js";

/** Milliseconds between two looks at the page at work. */
const WATCH_INTERVAL = 50;

/**
 * A page that eats all memory ends its thread, not the machine. The young
 * generation stays as it is by default: 8 to 128 MB were measured and no faster.
 */
const LIMITS = { maxOldGenerationSizeMb: 1024 } as const;

/** The batch at work and who waits for it. */
interface Pending {
  readonly batch: WireBatch;
  readonly resolve: (outcomes: readonly WireOutcome[]) => void;
  readonly reject: (cause: Error) => void;
}

/** One worker thread that splits pages and can be watched while it does. */
export class PageWorker {
  readonly #worker: Worker;
  readonly #atWork: Int32Array;
  #pending: Pending | undefined;
  #failure: Error | undefined;

  constructor(file: URL) {
    const shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    this.#atWork = new Int32Array(shared);
    this.#worker = new Worker(file, { workerData: { atWork: shared }, resourceLimits: LIMITS });
    this.#worker.on("message", (outcomes: WireOutcome[]) => {
      this.#pending?.resolve(outcomes);
    });
    this.#worker.on("error", (cause) => {
      this.#fail(cause);
    });
    this.#worker.on("exit", () => {
      this.#fail(new Error("the worker thread ended"));
    });
  }

  /**
   * Splits the pages of a batch; one batch at a time.
   *
   * @param batch - the pages
   * @param timeLimit - milliseconds that one page may take
   * @returns their outcomes, in order
   * @throws InputError that names the page which took too long or exhausted the memory
   */
  async split(batch: WireBatch, timeLimit: number): Promise<readonly WireOutcome[]> {
    const watch = this.#watch(batch, timeLimit);
    try {
      return await new Promise((resolve, reject) => {
        this.#pending = { batch, resolve, reject };
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

  #pageAtWork(batch: WireBatch): string | undefined {
    const index = Atomics.load(this.#atWork, 0) - 1;
    return batch.requests.find((request) => request.index === index)?.path;
  }

  /** Time counts from when a page is first seen at work; the next page starts the clock anew. */
  #watch(batch: WireBatch, limit: number): NodeJS.Timeout {
    let seen: string | undefined;
    let since = 0;
    return setInterval(() => {
      const page = this.#pageAtWork(batch);
      const now = performance.now();
      if (page !== seen) {
        seen = page;
        since = now;
      } else if (page !== undefined && now - since > limit) {
        this.#pending?.reject(tooSlow(page, limit));
      }
    }, WATCH_INTERVAL);
  }

  #fail(cause: Error): void {
    this.#failure ??= cause;
    const batch = this.#pending?.batch;
    const page = batch && this.#pageAtWork(batch);
    this.#pending?.reject(page === undefined ? cause : crashed(page, cause));
  }
}

function tooSlow(page: string, limit: number): InputError {
  return new InputError(
    `the parser does not get through this page within ${limit / 1000} s`,
    { file: page },
    "Split the page or exclude it, or allow more with --time-limit SECONDS.",
  );
}

function crashed(page: string, cause: Error): InputError {
  const message = `the parser cannot read this page: ${cause.message}`;
  return new InputError(message, { file: page }, "Split the page, or exclude it.");
}
