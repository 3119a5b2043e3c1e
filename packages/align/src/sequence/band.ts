/** Which targets are looked at for each source: columns `from[row]` up to, without, `to[row]`. */
export interface Band {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Indices of two units that surely belong together. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
}

/** Pages of up to this many cells are looked at as a whole. */
const wholeCells = 6_000;

/** How far from the path through the anchors a pair may be. */
const margin = 30;

/** Between two anchors no more cells than this are all looked at. */
const rectangleCells = 6_000;

/**
 * Bounds the search: a band along the path through the anchors, so that the
 * time is proportional to the longer page. Anchors say only where to look;
 * what they pair is weighed like all else.
 *
 * @param rows - number of units of the source page
 * @param columns - number of units of the localised page
 * @param anchors - ascending on both sides
 * @returns the band over `rows + 1` rows of `columns + 1` positions between units
 * @example
 * bandAlong(60, 60, []); // all of it: so few cells are looked at as a whole
 */
export function bandAlong(rows: number, columns: number, anchors: readonly Anchor[]): Band {
  const from = new Int32Array(rows + 1).fill(columns);
  const to = new Int32Array(rows + 1).fill(0);
  const widen = (row: number, low: number, high: number): void => {
    from[row] = Math.min(from[row] ?? 0, Math.max(0, low));
    to[row] = Math.max(to[row] ?? 0, Math.min(columns + 1, high));
  };
  if (rows * columns <= wholeCells) {
    for (let row = 0; row <= rows; row++) widen(row, 0, columns + 1);
    return { from, to };
  }
  let last = { source: 0, target: 0 };
  for (const anchor of [...anchors, { source: rows, target: columns }]) {
    const height = anchor.source - last.source;
    const width = anchor.target - last.target;
    const isWhole = height * width <= rectangleCells;
    for (let row = last.source; row <= anchor.source; row++) {
      const middle = last.target + (height === 0 ? 0 : ((row - last.source) * width) / height);
      const step = height === 0 ? width : Math.ceil(width / height);
      const low = isWhole ? last.target : Math.floor(middle) - step;
      const high = isWhole ? anchor.target : Math.ceil(middle) + step;
      widen(row, low - margin, high + margin);
    }
    last = anchor;
  }
  return { from, to };
}
