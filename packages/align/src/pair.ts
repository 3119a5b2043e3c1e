import type { Finding, Segment } from "@dragoman/model";

/** A segment of the source page and what the localised page has in its place. */
export interface AlignedPair {
  /** The segment of the source page. */
  readonly segment: Segment;
  /** The segment of the localised page: the first, where several say what this one says. */
  readonly target: Segment;
  /** The target text: of several segments, joined by one space. */
  readonly text: string;
  /** How sure it is that they belong together, from 0 to 1: see {@link alignPages}. */
  readonly confidence: number;
  /** Whether that is sure enough for a translation; else it needs a look (fuzzy). */
  readonly certain: boolean;
}

/** What alignment found. */
export interface Alignment {
  /** Pairs, in the order of the source page. */
  readonly pairs: readonly AlignedPair[];
  /**
   * What was left and what is damaged: rules `not-aligned` (a segment of the
   * source page), `not-in-source` (of the localised page), `damaged-block` (of
   * a pair), or one `unrelated-page` or `broken-page` where no pair is taken.
   */
  readonly findings: readonly Finding[];
}
