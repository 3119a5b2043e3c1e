import { type Entry, isHeader } from "@dragoman/catalog";
import { hasText } from "./memory.js";
import { OldEntry } from "./old-entry.js";
import type { Match, SyncContext } from "./stage.js";
import type { Standing } from "./standing.js";
import type { Message } from "./template.js";

/** What a search for near texts looks at, in the order in which it was asked for. */
export class OldEntries {
  readonly all: OldEntry[] = [];
  readonly #context: SyncContext;
  readonly #standing: Standing;
  /** Catalogs that other messages came from. */
  readonly #sources: ReadonlySet<string>;

  /**
   * @param context - the catalog, and the locale's memory
   * @param earlier - what other messages have got
   * @param standing - where entries stood and stand
   */
  constructor(context: SyncContext, earlier: ReadonlyMap<Message, Match>, standing: Standing) {
    this.#context = context;
    this.#standing = standing;
    const sources = [...earlier.values()].flatMap(({ catalog }) => catalog ?? []);
    this.#sources = new Set(sources);
  }

  /**
   * What this catalog has, then what other catalogs of the locale have near and
   * no page needs. Where a message still has its translation, that may serve
   * another one too: a text may stand on many pages and be edited on one.
   */
  now(msgids: readonly string[]): OldEntry[] {
    const { catalog, taken } = this.#context;
    for (const entry of catalog.entries) {
      if (isHeader(entry) || !hasText(entry)) continue;
      const inUse = taken.has(entry);
      this.#add(entry, { catalog: catalog.path, inUse, own: !inUse });
    }
    this.#addNear(msgids, false);
    return [...this.all];
  }

  /** What pages of other catalogs need, which is nearly all that a locale has. */
  later(msgids: readonly string[]): OldEntry[] {
    const before = this.all.length;
    this.#addNear(msgids, true);
    return this.all.slice(before);
  }

  #addNear(msgids: readonly string[], inUse: boolean): void {
    const { catalog, memory, isNeeded } = this.#context;
    const wanted = { catalog: catalog.path, inUse, msgids, sources: this.#sources };
    for (const near of memory.near(wanted)) {
      const isUsed = near.inUse || isNeeded(near.entry);
      this.#add(near.entry, { catalog: near.catalog, inUse: isUsed, own: false });
    }
  }

  #add(entry: Entry, of: { catalog: string; inUse: boolean; own: boolean }): void {
    if (entry.msgidPlural === undefined)
      this.all.push(new OldEntry({ entry, ...of }, this.#standing));
  }
}
