import type { Splitter } from "../jobs/split-job.js";
import { WorkerPool } from "./worker-pool.js";

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
  const pool = new WorkerPool(options);
  try {
    return await pool.split(requests, options);
  } finally {
    pool.end();
  }
};
