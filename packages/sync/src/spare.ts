import type { Entry } from "@dragoman/catalog";

/** A translation, and the catalog that has it. */
export interface Remembered {
  readonly entry: Entry;
  readonly catalog: string;
}

/** What is looked for outside a catalog. */
export interface Wanted {
  /** The catalog that wants it, by its path. */
  readonly catalog: string;
  /** Whether those are wanted that a page still needs, or those that no page needs. */
  readonly inUse: boolean;
  /** The messages that nothing was found for. */
  readonly msgids: readonly string[];
  /** Catalogs that other messages came from: what stood beside these may be wanted as well. */
  readonly sources: ReadonlySet<string>;
}

/** A translation that may be used again, and whether a page still needs it where it is. */
export interface Spare extends Remembered {
  readonly inUse: boolean;
}
