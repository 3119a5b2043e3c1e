import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { AssessOutcome, AssessRequest } from "../jobs/assess-job.js";
import type { Gate, GateOutcome, GateRequest } from "../jobs/gate-job.js";
import { PageWorker } from "./page-worker.js";
import { type Job, runJob } from "./run-job.js";
import type { SplitOptions, SplitOutcome, SplitRequest } from "../jobs/split-job.js";
import { batchesOf } from "./batches.js";
import type { JobName } from "./wire.js";

const MOST_WORKERS = 4;
/** For fewer pages than these another thread takes longer to start than it saves. */
const PAGES_PER_WORKER = 8;

/** What threads are there for: the entry that they load. */
type WorkerKind = "split" | "assess";

/** Worker threads that split pages and judge their translations. They can be started while the pages are still being read. */
export class WorkerPool {
  readonly #wanted: number;
  readonly #kind: WorkerKind;
  readonly #workers: PageWorker[] = [];

  /**
   * @param options - how many threads at most
   * @param kind - what they are there for: `split` and `gate`, or `assess`
   */
  constructor(options: Pick<SplitOptions, "workers">, kind: WorkerKind = "split") {
    this.#wanted = options.workers ?? Math.min(availableParallelism(), MOST_WORKERS);
    this.#kind = kind;
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
    const outcomes: SplitOutcome[] = [];
    const { onOutcome, onProgress } = options;
    let done = 0;
    await this.#run({
      batches: batchesOf("split", requests),
      timeLimit: options.timeLimit,
      onResult: (index, result: SplitOutcome) => {
        outcomes[index] = result;
        onOutcome?.(index, result);
      },
      onBatch: (count) => onProgress?.((done += count), requests.length),
    });
    return outcomes;
  }

  /**
   * Judges translations; a {@link Gate}.
   *
   * @param requests - the translations of pages
   * @param options - time limit
   * @returns one outcome per request, in order
   * @throws InputError that names the catalog whose translations took too long or exhausted the memory
   */
  async gate(
    requests: readonly GateRequest[],
    options: Parameters<Gate>[1],
  ): Promise<readonly GateOutcome[]> {
    const outcomes: GateOutcome[] = [];
    await this.#run({
      batches: batchesOf("gate", requests, this.#workers.length),
      timeLimit: options.timeLimit,
      onResult: (index, result: GateOutcome) => {
        outcomes[index] = result;
      },
    });
    return outcomes;
  }

  /**
   * Judges what translations say; an Assessor. It takes the time that it takes: what it reads has
   * passed the gate, or was refused there.
   *
   * @param requests - pages in their locales
   * @returns one outcome per request, in order
   */
  async assess(requests: readonly AssessRequest[]): Promise<readonly AssessOutcome[]> {
    const outcomes: AssessOutcome[] = [];
    await this.#run({
      batches: batchesOf("assess", requests, this.#wanted),
      timeLimit: Number.POSITIVE_INFINITY,
      onResult: (index, result: AssessOutcome) => {
        outcomes[index] = result;
      },
    });
    return outcomes;
  }

  async #run<Name extends JobName>(job: Job<Name>): Promise<void> {
    this.#grow(job.batches.length);
    try {
      await runJob(this.#workers, job);
    } catch (cause) {
      this.end();
      throw cause;
    }
  }

  /** Ends the threads, in the midst of a page if need be. */
  end(): void {
    for (const worker of this.#workers.splice(0)) worker.end();
  }

  #grow(useful: number): void {
    const count = Math.max(1, Math.min(this.#wanted, useful));
    if (this.#workers.length >= count) return;
    const file = workerFile(this.#kind);
    while (this.#workers.length < count) this.#workers.push(new PageWorker(file));
  }
}

/** Beside this file in a bundle, one folder up in this package's own build, in `dist` when the sources run. */
function workerFile(kind: WorkerKind): URL {
  const name = `${kind}-worker.js`;
  const urls = ["./", "../", "../../dist/"].map((path) => new URL(path + name, import.meta.url));
  const found = urls.find((url) => existsSync(fileURLToPath(url)));
  if (found === undefined) throw new Error(`${name} is missing: the package is not built`);
  return found;
}
