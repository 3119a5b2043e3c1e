import { KnownPages } from "./known-pages.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { rememberingSplitter } from "./remembering-splitter.js";
import { WorkerPool } from "../workers/worker-pool.js";

/**
 * Starts worker threads before a command reads its files: a thread takes about
 * as long to load the parser as a command takes to read.
 *
 * @param options - the command's options; a splitter of their own is kept
 * @param pages - number of pages that will be split; 0 where none may have to be
 * @param work - the rest of the command, with options whose splitter, gate and assessor have the threads
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
  const assessors = new WorkerPool(options, "assess");
  if (pages > 0) pool.start(pages);
  try {
    return await work({
      ...options,
      splitter: async (requests, own) => await pool.split(requests, own),
      gate: async (requests, own) => await pool.gate(requests, own),
      assessor: async (requests) => await assessors.assess(requests),
    });
  } finally {
    pool.end();
    assessors.end();
  }
}

/**
 * Likewise for a command that splits the source pages of a project and no
 * others: those that did not change since a command before are not split again.
 *
 * @param project - the project
 * @param options - the command's options; a splitter of their own is asked for what is not known
 * @param pages - number of pages whose segments will be asked for; 0 where none may have to be
 * @param work - the rest of the command
 * @returns what the work gives
 * @example
 * return await withKnownPages(project, options, project.pages.length, (own) => splitAll(own));
 */
export async function withKnownPages<Value>(
  project: Project,
  options: ProjectOptions,
  pages: number,
  work: (options: ProjectOptions) => Promise<Value>,
): Promise<Value> {
  const known = new KnownPages(project.root, options.version);
  const unknown = pages > 0 ? pages - known.size : 0;
  return await withWorkers(options, unknown, async (own) => {
    const splitter = own.splitter && rememberingSplitter(own.splitter, known);
    const value = await work({ ...own, splitter });
    known.write(project.pages.map(({ path }) => path));
    return value;
  });
}
