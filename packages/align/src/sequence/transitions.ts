/** How alignment goes on from one step to the next, as logarithms of probabilities. */
export interface Transitions {
  readonly matchToMatch: number;
  /** From a pair to a unit without a counterpart, on either page. */
  readonly matchToGap: number;
  readonly gapToGap: number;
  /** From a source unit that is missing to a target unit that is extra: a block that was replaced. */
  readonly missingToExtra: number;
  readonly missingToMatch: number;
  readonly extraToMatch: number;
  /** One with one. */
  readonly oneToOne: number;
  /** One with two, or two with one. */
  readonly oneToTwo: number;
}

/** Blocks come and go by sections: of two neighbours, the second shares the first one's fate so often. */
const goesOn = 0.6;

/** Of blocks that are missing, so many have another in their place. */
const replaced = 0.2;

/** Of pairs, so many are a block that the other page has in two. Gale and Church have 0.089 for sentences; blocks are split far less. */
const split = 0.01;

/** Before the pages have said how alike they are. */
export const initialOpen: number = 0.02;

/**
 * Makes transitions of how often a pair is followed by something unpaired.
 *
 * @param open - probability that a gap opens on one given page after a pair
 * @returns their logarithms
 * @example
 * transitionsFor(0.02).matchToGap; // Math.log(0.02)
 */
export function transitionsFor(open: number): Transitions {
  return {
    matchToMatch: Math.log(1 - 2 * open),
    matchToGap: Math.log(open),
    gapToGap: Math.log(goesOn),
    missingToExtra: Math.log(replaced),
    missingToMatch: Math.log(1 - goesOn - replaced),
    extraToMatch: Math.log(1 - goesOn),
    oneToOne: Math.log(1 - split),
    oneToTwo: Math.log(split / 2),
  };
}

/**
 * Estimates how often gaps open on these two pages, from a first alignment.
 *
 * @param sourcePaired - for each source unit, the probability that it has a counterpart
 * @param targetPaired - the same for each target unit
 * @returns the probability that {@link transitionsFor} takes
 * @example
 * estimatedOpen([1, 1, 0, 1], [1, 1, 1]);
 */
export function estimatedOpen(
  sourcePaired: Float64Array | readonly number[],
  targetPaired: Float64Array | readonly number[],
): number {
  const units = sourcePaired.length + targetPaired.length;
  const gaps = gapsIn(sourcePaired) + gapsIn(targetPaired);
  // Fifty units' worth of what is known beforehand.
  const open = (gaps + 50 * initialOpen) / (units + 50);
  return Math.min(0.3, Math.max(0.003, open));
}

/** Expected number of runs of unpaired units. */
function gapsIn(paired: Float64Array | readonly number[]): number {
  let gaps = 0;
  let before = 1;
  for (const share of paired) {
    const here = Math.min(1, share);
    gaps += Math.max(0, before - here);
    before = here;
  }
  return gaps;
}
