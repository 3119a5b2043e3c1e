import { cellAt, type Lattice } from "./lattice.js";
import { logSum } from "./log-sum.js";
import type { Transitions } from "./transitions.js";

const none = Number.NEGATIVE_INFINITY;

/** Sums over all ways that lead to each position. */
interface Forward {
  /** Logarithm of the sum of all ways to a position that a pair follows. */
  readonly toPair: Float64Array;
  /** Logarithm of the sum of all ways through the whole lattice. */
  readonly all: number;
}

/**
 * The forward half of the forward-backward algorithm for pairs of sequences,
 * with a state for pairs and one for gaps on either side (Durbin, Eddy, Krogh
 * and Mitchison 1998, "Biological sequence analysis", §4.2).
 *
 * @param lattice - the evidence
 * @param steps - how alignment goes on
 * @returns sums of all ways
 * @see https://doi.org/10.1017/CBO9780511790492
 * @example
 * forward(lattice, transitionsFor(0.02)).all;
 */
export function forward(lattice: Lattice, steps: Transitions): Forward {
  const { rows, columns, band, size } = lattice;
  const toPair = new Float64Array(size).fill(none);
  const paired = new Float64Array(size).fill(none);
  const missing = new Float64Array(size).fill(none);
  const extra = new Float64Array(size).fill(none);
  const at = (values: Float64Array, cell: number): number =>
    cell < 0 ? none : (values[cell] ?? none);
  const begun = (row: number, column: number, evidence: Float64Array): number => {
    const cell = row < 0 || column < 0 ? -1 : cellAt(lattice, row, column);
    return cell < 0 ? none : (toPair[cell] ?? none) + (evidence[cell] ?? none);
  };
  for (let row = 0; row <= rows; row++) {
    const last = band.to[row] ?? 0;
    for (let column = band.from[row] ?? 0; column < last; column++) {
      const cell = cellAt(lattice, row, column);
      const above = row === 0 ? -1 : cellAt(lattice, row - 1, column);
      const left = column === 0 ? -1 : cellAt(lattice, row, column - 1);
      const pair = logSum(
        logSum(
          begun(row - 1, column - 1, lattice.pair) + steps.oneToOne,
          begun(row - 2, column - 2, lattice.swap) + steps.swapped,
        ),
        logSum(
          begun(row - 2, column - 1, lattice.join),
          begun(row - 1, column - 2, lattice.split),
        ) + steps.oneToTwo,
      );
      paired[cell] = row === 0 && column === 0 ? 0 : pair;
      missing[cell] = logSum(
        at(paired, above) + steps.matchToGap,
        at(missing, above) + steps.gapToGap,
      );
      extra[cell] = logSum(
        logSum(at(paired, left) + steps.matchToGap, at(missing, left) + steps.missingToExtra),
        at(extra, left) + steps.gapToGap,
      );
      toPair[cell] = logSum(
        logSum(
          (paired[cell] ?? none) + steps.matchToMatch,
          (missing[cell] ?? none) + steps.missingToMatch,
        ),
        (extra[cell] ?? none) + steps.extraToMatch,
      );
    }
  }
  const end = cellAt(lattice, rows, columns);
  const all = logSum(logSum(at(paired, end), at(missing, end)), at(extra, end));
  return { toPair, all };
}
