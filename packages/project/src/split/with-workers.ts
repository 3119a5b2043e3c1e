import type { ProjectOptions } from "../open-project.js";
import { WorkerPool } from "./split-pages.js";

/**
 * Starts worker threads before a command reads its files: a thread takes about
 * as long to load the parser as a command takes to read.
 *
 * @param options - the command's options; a splitter of their own is kept
 * @param pages - number of pages that will be split; 0 where none may have to be
 * @param work - the rest of the command, with options whose splitter and gate have the threads
 * @returns what the work gives; the threads have ended then
 * @example
 * return await withWorkers(options, project.pages.length, (own) => readAndSplit(project, own));
 */
export async function withWorkers<Value>(
  options: ProjectOptions,
  pages: number,
  work: (options: ProjectOptions) => Promise<Value>,
): Promise<Value> {
  if (options.splitter !== undefined) return await work(options);
  const pool = new WorkerPool(options);
  if (pages > 0) pool.start(pages);
  try {
    return await work({
      ...options,
      splitter: async (requests, own) => await pool.split(requests, own),
      gate: async (requests, own) => await pool.gate(requests, own),
    });
  } finally {
    pool.end();
  }
}
