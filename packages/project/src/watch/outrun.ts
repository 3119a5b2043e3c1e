import type { WorkDone } from "./work.js";

/** Rounds that did not come to their end, because somebody else wrote a file that they were about to write. */
export class Outrun {
  readonly #changed = new Set<string>();
  #isLast = false;

  /** Whether the last round was one: then it is to be made anew. */
  get isLast(): boolean {
    return this.#isLast;
  }

  /**
   * Takes note of a round.
   *
   * @param changed - files that were others than before
   * @param done - what was done
   * @returns what is to be told as changed: nothing where nothing was written, since it is told with
   *   the round that comes to its end
   */
  told(changed: readonly string[], done: Pick<WorkDone, "isOutrun" | "catalogs">): string[] {
    for (const path of changed) this.#changed.add(path);
    this.#isLast = done.isOutrun;
    if (done.isOutrun && done.catalogs.length === 0) return [];
    const all = [...this.#changed];
    this.#changed.clear();
    return all;
  }
}
