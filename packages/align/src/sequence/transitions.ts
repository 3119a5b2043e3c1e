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
  /** Two with two in the other order. */
  readonly swapped: number;
}

/** How two pages differ. */
export interface Gaps {
  /** Probability that a gap opens on one given page after a pair. */
  readonly open: number;
  /** Probability that the next one has no counterpart either: blocks come and go by sections. */
  readonly goesOn: number;
}

/** Of runs of blocks that are missing, so many have others in their place. Chosen with `scripts/bench-align`, as `swap` and `goesOn` are. */
const replaced = 0.6;

/** Of pairs, so many are a block that the other page has in two. Gale and Church have 0.089 for sentences; blocks are split far less. */
const split = 0.01;

/** Of pairs, so many change places with the next one. */
const swap = 0.005;

/** Before the pages have said how alike they are. */
export const initialGaps: Gaps = { open: 0.02, goesOn: 0.5 };

/**
 * Makes transitions of how often a pair is followed by something unpaired.
 *
 * @param gaps - how the pages differ
 * @returns their logarithms
 * @example
 * transitionsFor({ open: 0.02, goesOn: 0.5 }).matchToGap; // Math.log(0.02)
 */
export function transitionsFor({ open, goesOn }: Gaps): Transitions {
  return {
    matchToMatch: Math.log(1 - 2 * open),
    matchToGap: Math.log(open),
    gapToGap: Math.log(goesOn),
    missingToExtra: Math.log((1 - goesOn) * replaced),
    missingToMatch: Math.log((1 - goesOn) * (1 - replaced)),
    extraToMatch: Math.log(1 - goesOn),
    oneToOne: Math.log(1 - split - swap),
    oneToTwo: Math.log(split / 2),
    swapped: Math.log(swap),
  };
}

/**
 * Estimates from a first alignment how two pages differ: how often gaps open
 * on them, and how long they are.
 *
 * @param sourcePaired - for each source unit, the probability that it has a counterpart
 * @param targetPaired - the same for each target unit
 * @returns what {@link transitionsFor} takes
 * @example
 * estimatedGaps([1, 1, 0, 1], [1, 1, 1]).goesOn; // 0.476
 */
export function estimatedGaps(
  sourcePaired: Float64Array | readonly number[],
  targetPaired: Float64Array | readonly number[],
): Gaps {
  const units = sourcePaired.length + targetPaired.length;
  const gaps = gapsIn(sourcePaired) + gapsIn(targetPaired);
  const unpaired = unpairedIn(sourcePaired) + unpairedIn(targetPaired);
  // Fifty units' worth of what is known beforehand.
  const open = (gaps + 50 * initialGaps.open) / (units + 50);
  // Twenty unpaired units' worth.
  const goesOn = (Math.max(0, unpaired - gaps) + 20 * initialGaps.goesOn) / (unpaired + 20);
  return {
    open: Math.min(0.3, Math.max(0.003, open)),
    goesOn: Math.min(0.95, Math.max(0.3, goesOn)),
  };
}

function unpairedIn(paired: Float64Array | readonly number[]): number {
  let unpaired = 0;
  for (const share of paired) unpaired += 1 - Math.min(1, share);
  return unpaired;
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
