import { memoryOf, type Memory } from "@dragoman/sync";
import type { Catalog, Entry } from "@dragoman/catalog";

/** The memories of all locales. Each is made of the locale's catalogs when it is first asked after one of them changed. */
export class LiveMemories {
  readonly #memories = new Map<string, Memory>();

  /**
   * @param locale - the locale
   * @param catalogs - gives its catalogs, and those that belong to no page any more
   * @returns its memory
   */
  of(
    locale: string,
    catalogs: () => { readonly own: readonly Catalog[]; readonly others: readonly Catalog[] },
  ): Memory {
    const before = this.#memories.get(locale);
    if (before !== undefined) return before;
    const { own, others } = catalogs();
    const memory = memoryOf(own, others);
    this.#memories.set(locale, memory);
    return memory;
  }

  /** Forgets a locale's memory, because one of its catalogs is another one now. */
  forget(locale: string): void {
    this.#memories.delete(locale);
  }

  /** Whether a locale's memory is made. */
  has(locale: string): boolean {
    return this.#memories.has(locale);
  }
}

/** The path of no catalog, and an entry of none. */
const NOWHERE = "";
const NO_ENTRY = {} as Entry;

/**
 * Has a memory make its indexes now, while nobody waits.
 *
 * @param memory - the memory
 */
export function warm(memory: Memory): void {
  memory.find({ msgid: "" });
  memory.findSettled({ msgid: "" });
  memory.near({ catalog: NOWHERE, msgids: [], sources: new Set() });
  memory.placesOf(NO_ENTRY);
}
