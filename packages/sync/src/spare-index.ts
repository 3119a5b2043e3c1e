import { grouped } from "@dragoman/model";
import { TextIndex } from "./nearest/text-index.js";
import type { Spare, Wanted } from "./spare.js";

/**
 * A locale's translations, found by their texts. It is made once for all
 * catalogs of the locale, so that the time for an edited page depends on the
 * page and not on how many others there are.
 */
export class SpareIndex {
  readonly #spares: readonly Spare[];
  /** By number of the text: who has it, as indexes into `#spares`. */
  readonly #owners: readonly (readonly number[])[];
  readonly #texts: TextIndex;
  /** By catalog: indexes into `#spares`. */
  readonly #catalogs: ReadonlyMap<string, readonly number[]>;

  /** @param spares - all translations of the locale */
  constructor(spares: readonly Spare[]) {
    this.#spares = spares;
    const indexes = [...spares.keys()];
    const byText = grouped(indexes, (index) => spares[index]?.entry.msgid ?? "");
    this.#owners = [...byText.values()];
    this.#texts = new TextIndex([...byText.keys()]);
    this.#catalogs = grouped(indexes, (index) => spares[index]?.catalog ?? "");
  }

  /** Finds translations that may serve, outside the catalog that wants them; in the locale's order. */
  near({ catalog, msgids, sources }: Wanted): Spare[] {
    const found = new Set<number>();
    for (const source of sources) {
      if (source === catalog) continue;
      for (const index of this.#catalogs.get(source) ?? []) found.add(index);
    }
    const isOutside = (index: number): boolean => this.#spares[index]?.catalog !== catalog;
    // A text may have thousands of owners, with a context each, and be near thousands of messages.
    const known = new Map<number, boolean>();
    const usable = (text: number): boolean => {
      const isUsable = known.get(text) ?? this.#owners[text]?.some(isOutside) === true;
      known.set(text, isUsable);
      return isUsable;
    };
    const texts = new Set<number>();
    for (const msgid of new Set(msgids))
      for (const text of this.#texts.find(msgid, usable)) texts.add(text);
    for (const text of texts)
      for (const index of this.#owners[text] ?? []) if (isOutside(index)) found.add(index);
    return [...found].sort((a, b) => a - b).flatMap((index) => this.#spares[index] ?? []);
  }
}
