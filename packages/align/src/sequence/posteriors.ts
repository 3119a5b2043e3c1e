import { forward } from "./forward.js";
import { cellAt, type Lattice } from "./lattice.js";
import { logSum } from "./log-sum.js";
import type { Match } from "./match.js";
import { swapsTakenApart } from "./summed.js";
import type { Transitions } from "./transitions.js";

const none = Number.NEGATIVE_INFINITY;

/** All alignments of two sequences that keep the order, but for neighbours that changed places. */
export interface Posteriors {
  /** Pairs that are not negligible, ascending. */
  readonly matches: readonly Match[];
  /** Logarithm of the sum over all alignments. */
  readonly all: number;
}

/** What is less likely than this is not worth a line. */
const least = 0.05;

/**
 * Says how likely each pair is, over all alignments of the two sequences that
 * keep the order, but for neighbours that changed places. What is likelier
 * than one half is part of one alignment: two pairs that share a unit, or
 * cross and are not such neighbours, are never both.
 *
 * @param lattice - the evidence
 * @param steps - how alignment goes on
 * @returns pairs, and the sum that they are shares of
 * @see https://doi.org/10.1017/CBO9780511790492 (Durbin, Eddy, Krogh and Mitchison 1998, §4.4)
 * @example
 * posteriors(lattice, transitionsFor(0.02)).matches.filter(({ probability }) => probability > 0.5);
 */
export function posteriors(lattice: Lattice, steps: Transitions): Posteriors {
  const { rows, columns, band, size } = lattice;
  const { toPair, all } = forward(lattice, steps);
  const afterPair = new Float64Array(size).fill(none);
  const afterMissing = new Float64Array(size).fill(none);
  const afterExtra = new Float64Array(size).fill(none);
  const at = (values: Float64Array, row: number, column: number): number => {
    const cell = cellAt(lattice, row, column);
    return cell < 0 ? none : (values[cell] ?? none);
  };
  const matches: Match[] = [];
  for (let row = rows; row >= 0; row--) {
    const first = band.from[row] ?? 0;
    for (let column = (band.to[row] ?? 0) - 1; column >= first; column--) {
      const cell = cellAt(lattice, row, column);
      const take = (
        sources: number,
        targets: number,
        evidence: Float64Array,
        prior: number,
      ): number => {
        const own = evidence[cell] ?? none;
        if (own === none) return none;
        const value = own + prior + at(afterPair, row + sources, column + targets);
        const probability = Math.exp((toPair[cell] ?? none) + value - all);
        if (probability > least)
          matches.push({
            source: row,
            sources,
            target: column,
            targets,
            probability: Math.min(1, probability),
          });
        return value;
      };
      const pairs = logSum(
        logSum(take(1, 1, lattice.pair, steps.oneToOne), take(2, 2, lattice.swap, steps.swapped)),
        logSum(take(2, 1, lattice.join, steps.oneToTwo), take(1, 2, lattice.split, steps.oneToTwo)),
      );
      const isEnd = row === rows && column === columns;
      const missing = at(afterMissing, row + 1, column);
      const extra = at(afterExtra, row, column + 1);
      const gaps = logSum(missing, extra) + steps.matchToGap;
      afterPair[cell] = isEnd ? 0 : logSum(pairs + steps.matchToMatch, gaps);
      afterMissing[cell] = isEnd
        ? 0
        : logSum(
            pairs + steps.missingToMatch,
            logSum(missing + steps.gapToGap, extra + steps.missingToExtra),
          );
      afterExtra[cell] = isEnd ? 0 : logSum(pairs + steps.extraToMatch, extra + steps.gapToGap);
    }
  }
  return { matches: swapsTakenApart(matches.reverse()), all };
}
