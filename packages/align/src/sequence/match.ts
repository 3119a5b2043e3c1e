/** Units that belong together with some probability. */
export interface Match {
  /** Index of the first source unit. */
  readonly source: number;
  /** 1 or 2; never both counts are 2. */
  readonly sources: number;
  /** Index of the first target unit. */
  readonly target: number;
  readonly targets: number;
  /** Share of all alignments, weighed by how likely each is, that have this pair. */
  readonly probability: number;
}
