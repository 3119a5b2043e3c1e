/** Longer sequences are cut to this length: the time is the product of the lengths over 32. */
const LONGEST = 4096;

/**
 * Measures longest common subsequences of sequences of small numbers.
 *
 * Bit-parallel: Hyyrö, "Bit-parallel LCS-length computation revisited" (2004),
 * in blocks of 32 bits. What the sequences have in common at both ends is taken
 * off first, which for an edited text is nearly everything.
 */
export class CommonSubsequence {
  /** By number: its row of bits + 1, or 0. */
  readonly #rowOf: Int32Array;
  #rows: Uint32Array = new Uint32Array(256);
  #open: Uint32Array = new Uint32Array(64);

  /** @param alphabet - numbers are below it */
  constructor(alphabet: number) {
    this.#rowOf = new Int32Array(alphabet);
  }

  /**
   * Measures two sequences.
   *
   * @param a - numbers below the alphabet's size
   * @param b - likewise
   * @returns the length of their longest common subsequence; of sequences that
   *   differ in more than 4,096 places, a lower bound
   * @example
   * new CommonSubsequence(9).length(Int32Array.of(1, 2, 3), Int32Array.of(1, 3)); // 2
   */
  length(a: ArrayLike<number>, b: ArrayLike<number>): number {
    let start = 0;
    let aEnd = a.length;
    let bEnd = b.length;
    while (start < aEnd && start < bEnd && a[start] === b[start]) start += 1;
    while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
      aEnd -= 1;
      bEnd -= 1;
    }
    const ends = start + a.length - aEnd;
    if (start === aEnd || start === bEnd) return ends;
    return (
      ends +
      this.#middle(a, b, start, Math.min(aEnd, start + LONGEST), Math.min(bEnd, start + LONGEST))
    );
  }

  #middle(
    a: ArrayLike<number>,
    b: ArrayLike<number>,
    start: number,
    aEnd: number,
    bEnd: number,
  ): number {
    const length = aEnd - start;
    const blocks = (length + 31) >> 5;
    this.#fillRows(a, start, aEnd, blocks);
    if (this.#open.length < blocks) this.#open = new Uint32Array(blocks * 2);
    const open = this.#open;
    open.fill(0xffffffff, 0, blocks);
    for (let at = start; at < bEnd; at += 1) {
      const row = this.#rowOf[b[at] ?? 0] ?? 0;
      if (row > 0) this.#step((row - 1) * blocks, blocks);
    }
    for (let at = start; at < aEnd; at += 1) this.#rowOf[a[at] ?? 0] = 0;
    let common = 0;
    for (let block = 0; block < blocks; block += 1) common += ones(~(open[block] ?? 0));
    return common;
  }

  /** One row of bits for each distinct number of `a`: where it stands. */
  #fillRows(a: ArrayLike<number>, start: number, aEnd: number, blocks: number): void {
    const needed = (aEnd - start) * blocks;
    if (this.#rows.length < needed) this.#rows = new Uint32Array(needed * 2);
    const rows = this.#rows;
    let count = 0;
    for (let at = start; at < aEnd; at += 1) {
      const number = a[at] ?? 0;
      let row = this.#rowOf[number] ?? 0;
      if (row === 0) {
        row = count += 1;
        this.#rowOf[number] = row;
        rows.fill(0, (row - 1) * blocks, row * blocks);
      }
      const bit = at - start;
      const block = (row - 1) * blocks + (bit >> 5);
      rows[block] = (rows[block] ?? 0) | (1 << (bit & 31));
    }
  }

  /** V' = (V + (V & M)) | (V & ~M), with the carry from block to block. */
  #step(offset: number, blocks: number): void {
    const open = this.#open;
    const rows = this.#rows;
    let carry = 0;
    for (let block = 0; block < blocks; block += 1) {
      const value = open[block] ?? 0;
      const match = rows[offset + block] ?? 0;
      const sum = value + ((value & match) >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      open[block] = sum | (value & ~match);
    }
  }
}

/** Counts the bits that are set (Warren, Hacker's Delight, 5-2). */
function ones(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
