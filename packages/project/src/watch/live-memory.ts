import { memoryOf, type Memory } from "@dragoman/sync";
import type { Catalog, Entry } from "@dragoman/catalog";

/** The memories of all locales. Each is made of the locale's catalogs when it is first asked after one of them changed. */
export class LiveMemories {
  readonly #memories = new Map<string, Memory>();
  readonly #warm = new Set<string>();

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
    this.#warm.delete(locale);
  }

  /** Whether a locale's memory has all its indexes. */
  isWarm(locale: string): boolean {
    return this.#warm.has(locale);
  }

  /** Has a locale's memory make its indexes now, while nobody waits. */
  warm(locale: string, catalogs: Parameters<LiveMemories["of"]>[1]): void {
    const memory = this.of(locale, catalogs);
    memory.find({ msgid: "" });
    memory.findSettled({ msgid: "" });
    for (const inUse of [true, false])
      memory.near({ catalog: NOWHERE, inUse, msgids: [], sources: new Set() });
    memory.placesOf(NO_ENTRY);
    this.#warm.add(locale);
  }
}

/** The path of no catalog, and an entry of none. */
const NOWHERE = "";
const NO_ENTRY = {} as Entry;
