/**
 * Things in a row, of which more and more are taken. Where the next free one is
 * is remembered, so that a long row of taken ones is not walked again and again
 * (Galil and Italiano, "Data structures and algorithms for disjoint set union
 * problems", 1991, on path compression).
 */
export class FreeRow {
  readonly #isTaken: (index: number) => boolean;
  /** By index of what is taken: one behind it, before which all are taken. */
  readonly #next: Map<number, number> = new Map<number, number>();

  /** @param isTaken - of an index in the row; what is taken once stays so */
  constructor(isTaken: (index: number) => boolean) {
    this.#isTaken = isTaken;
  }

  /**
   * Finds the first free one.
   *
   * @param index - where to begin
   * @param end - where the row ends
   * @returns its index; the end where there is none
   * @example
   * new FreeRow((index) => index < 5).from(2, 9); // 5
   */
  from(index: number, end: number): number {
    let free = index;
    while (free < end) {
      const known = this.#next.get(free);
      if (known === undefined && !this.#isTaken(free)) break;
      free = known ?? free + 1;
    }
    for (let at = index; at < free;) {
      const next = this.#next.get(at) ?? at + 1;
      this.#next.set(at, free);
      at = next;
    }
    return Math.min(free, end);
  }
}
