import type { Entry } from "@dragoman/catalog";
import { FreeRow } from "./free-row.js";
import { worth } from "./memory.js";

/** Entries of one text, the most trustworthy first; among equals the first of the catalog. */
export class RankedEntries {
  readonly #entries: readonly Entry[];
  readonly #free: FreeRow;

  /**
   * @param entries - in the catalog's order
   * @param taken - what messages have got by now; it only grows
   */
  constructor(entries: readonly Entry[], taken: ReadonlySet<Entry>) {
    const ranked = [...entries].sort((one, other) => worth(other) - worth(one));
    this.#entries = ranked;
    this.#free = new FreeRow((index) => {
      const entry = ranked[index];
      return entry !== undefined && taken.has(entry);
    });
  }

  /** Gives those that are not taken. */
  *free(): Generator<Entry> {
    const { length } = this.#entries;
    for (let at = this.#free.from(0, length); at < length; at = this.#free.from(at + 1, length)) {
      const entry = this.#entries[at];
      if (entry !== undefined) yield entry;
    }
  }
}
