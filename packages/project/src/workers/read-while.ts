/**
 * Does work on this thread while a promise is under way on others. Where both
 * fail, the work's error is thrown and the promise's is not left unhandled.
 *
 * @param promise - what is under way
 * @param work - what to do meanwhile
 * @returns what the work gives
 * @throws what the work throws, once the promise is settled
 * @example
 * const catalogs = await readWhile(splitting, () => readCatalogs(project, "it"));
 */
export async function readWhile<Value>(
  promise: Promise<unknown>,
  work: () => Value,
): Promise<Value> {
  try {
    return work();
  } catch (cause) {
    await promise.catch(() => undefined);
    throw cause;
  }
}
