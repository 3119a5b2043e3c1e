import { type Entry, isHeader } from "@dragoman/catalog";
import { hasText } from "./memory.js";
import { OldEntry } from "./old-entry.js";
import type { Spare } from "./spare.js";
import type { Match, SyncContext } from "./stage.js";
import type { Standing } from "./standing.js";
import type { Message } from "./template.js";

/**
 * What a search for near texts looks at. It is asked twice: what it gives the
 * second time stands behind what it gave first.
 *
 * @example
 * const old = new OldEntries(context, context.matches(), standingOf(context));
 * nearestMessages({ wanted, available: old.now(messages), later: (msgids) => old.later(msgids), suggestInUse });
 */
export class OldEntries {
  readonly all: OldEntry[] = [];
  readonly #context: SyncContext;
  readonly #standing: Standing;
  /** Catalogs that other messages came from. */
  readonly #sources: ReadonlySet<string>;
  /** Of what was near and is in no catalog's use: what this catalog's own messages have. */
  readonly #needed: Spare[] = [];
  #isComplete = false;

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
   * another one too: a text may stand on many pages and be edited on one. With
   * contexts the same text may be in use elsewhere, which goes first.
   *
   * @param wanted - the messages that nothing was found for
   */
  now(wanted: readonly Message[]): OldEntry[] {
    const { catalog, taken } = this.#context;
    for (const entry of catalog.entries) {
      if (isHeader(entry) || !hasText(entry)) continue;
      const inUse = taken.has(entry);
      this.#add(entry, { catalog: catalog.path, inUse, own: !inUse });
    }
    const msgids = wanted.map(({ msgid }) => msgid);
    for (const near of this.#near(msgids, false)) {
      if (this.#context.isNeeded(near.entry)) this.#needed.push(near);
      else this.#add(near.entry, { catalog: near.catalog, inUse: false, own: false });
    }
    if (wanted.some(({ msgctxt }) => msgctxt !== undefined)) this.later(msgids);
    return [...this.all];
  }

  /** What pages need, of other catalogs, which is nearly all that a locale has; given once. */
  later(msgids: readonly string[]): OldEntry[] {
    if (this.#isComplete) return [];
    this.#isComplete = true;
    const before = this.all.length;
    for (const near of [...this.#near(msgids, true), ...this.#needed])
      this.#add(near.entry, { catalog: near.catalog, inUse: true, own: false });
    return this.all.slice(before);
  }

  #near(msgids: readonly string[], inUse: boolean): readonly Spare[] {
    const { catalog, memory } = this.#context;
    return memory.near({ catalog: catalog.path, inUse, msgids, sources: this.#sources });
  }

  #add(entry: Entry, of: { catalog: string; inUse: boolean; own: boolean }): void {
    if (entry.msgidPlural === undefined)
      this.all.push(new OldEntry({ entry, ...of }, this.#standing));
  }
}
