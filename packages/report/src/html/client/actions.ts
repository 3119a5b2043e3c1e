import type { Filters } from "../query/filters.js";

/** What parts of the page ask of each other. */
export interface Actions {
  /** Narrows the list to just this and goes there. */
  readonly showFindings: (filters: Partial<Filters>) => void;
  /** Opens the finding at that place of the list. */
  readonly openFinding: (at: number) => void;
  /** Opens a page in a locale: indexes of the overview. */
  readonly openPage: (page: number, locale: number) => void;
}
