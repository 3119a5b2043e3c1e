import type { Band } from "./band.js";

/** What is known of every pair in a band; positions are between units, cells belong to the pair that begins there. */
export interface Lattice {
  readonly rows: number;
  readonly columns: number;
  readonly band: Band;
  /** Where each row's cells begin, less the column where it begins: `base[row] + column` is a cell. */
  readonly base: Int32Array;
  /** Number of cells. */
  readonly size: number;
  /** Evidence for source unit `row` and target unit `column`, in nats. */
  readonly pair: Float64Array;
  /** Evidence for two source units with one target unit; `-Infinity` where there can be none. */
  readonly join: Float64Array;
  /** Evidence for one source unit with two target units. */
  readonly split: Float64Array;
  /** Evidence for two source units with two target units in the other order; `-Infinity` where the order is as good. */
  readonly swap: Float64Array;
}

/** What weighs units by their place: one pair, or one of two units with the other page's one. */
export interface PairEvidence {
  readonly pair: (row: number, column: number) => number;
  /** Units `row` and `row + 1` with `column`; undefined where they cannot be one block. */
  readonly join: (row: number, column: number) => number | undefined;
  readonly split: (row: number, column: number) => number | undefined;
}

/**
 * Weighs every pair of a band.
 *
 * @param rows - number of source units
 * @param columns - number of target units
 * @param band - where to look
 * @param evidence - what weighs a pair
 * @returns the evidence of all cells
 * @example
 * latticeOf(2, 2, bandAlong(2, 2, []), evidence).pair;
 */
export function latticeOf(
  rows: number,
  columns: number,
  band: Band,
  evidence: PairEvidence,
): Lattice {
  const base = new Int32Array(rows + 1);
  let size = 0;
  for (let row = 0; row <= rows; row++) {
    base[row] = size - (band.from[row] ?? 0);
    size += (band.to[row] ?? 0) - (band.from[row] ?? 0);
  }
  const none = Number.NEGATIVE_INFINITY;
  const pair = new Float64Array(size).fill(none);
  const join = new Float64Array(size).fill(none);
  const split = new Float64Array(size).fill(none);
  for (let row = 0; row < rows; row++) {
    const last = Math.min(columns, band.to[row] ?? 0);
    for (let column = band.from[row] ?? 0; column < last; column++) {
      const cell = (base[row] ?? 0) + column;
      pair[cell] = evidence.pair(row, column);
      if (row + 1 < rows) join[cell] = evidence.join(row, column) ?? none;
      if (column + 1 < columns) split[cell] = evidence.split(row, column) ?? none;
    }
  }
  const lattice = { rows, columns, band, base, size, pair, join, split };
  return { ...lattice, swap: swapsIn(lattice) };
}

/**
 * Two neighbours in the other order, as Damerau 1964 has it for letters ("A
 * technique for computer detection and correction of spelling errors",
 * Communications of the ACM 7(3)): only where that explains more than their order.
 */
function swapsIn(lattice: Omit<Lattice, "swap">): Float64Array {
  const { rows, columns, band, base, size, pair } = lattice;
  const swap = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row + 1 < rows; row++) {
    const below = base[row + 1] ?? 0;
    const first = Math.max(band.from[row] ?? 0, band.from[row + 1] ?? 0);
    const last = Math.min(columns, band.to[row] ?? 0, band.to[row + 1] ?? 0) - 1;
    for (let column = first; column < last; column++) {
      const cell = (base[row] ?? 0) + column;
      const crossed = (pair[cell + 1] ?? 0) + (pair[below + column] ?? 0);
      const straight = (pair[cell] ?? 0) + (pair[below + column + 1] ?? 0);
      if (crossed > 0 && crossed > straight) swap[cell] = crossed;
    }
  }
  return swap;
}

/**
 * Where a position's values are.
 *
 * @param lattice - the lattice
 * @param row - number of source units before it
 * @param column - number of target units before it
 * @returns the cell, or -1 outside the band
 * @example
 * cellAt(lattice, 0, 0); // 0
 */
export function cellAt({ band, base }: Lattice, row: number, column: number): number {
  const from = band.from[row];
  const to = band.to[row];
  return from === undefined || to === undefined || column < from || column >= to
    ? -1
    : (base[row] ?? 0) + column;
}
