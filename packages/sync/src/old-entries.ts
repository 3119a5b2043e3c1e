import { type Entry, isHeader } from "@dragoman/catalog";
import { hasText } from "./memory.js";
import { sharingWords } from "./nearest/sharing-words.js";
import { OldEntry } from "./old-entry.js";
import type { Spare } from "./spare.js";
import type { SyncContext } from "./stage.js";
import type { Standing } from "./standing.js";
import type { Message } from "./template.js";

/**
 * What a search for near texts looks at. It is asked twice: what it gives the
 * second time stands behind what it gave first.
 *
 * @example
 * const old = new OldEntries(context, standingOf(context));
 * nearestMessages({ wanted, available: old.now(messages), later: (msgids) => old.later(msgids), suggestInUse });
 */
export class OldEntries {
  readonly all: OldEntry[] = [];
  readonly #context: SyncContext;
  readonly #standing: Standing;
  /** Catalogs that other messages came from. */
  readonly #sources: Set<string> = new Set<string>();
  /** What this catalog's own messages have, and no wanted message equals. */
  readonly #inUse: Entry[] = [];
  /** Of what was near and is in no catalog's use: what this catalog's own messages have. */
  readonly #needed: Spare[] = [];
  #isComplete = false;

  /**
   * @param context - the catalog, what other messages have got, and the locale's memory
   * @param standing - where entries stood and stand
   */
  constructor(context: SyncContext, standing: Standing) {
    this.#context = context;
    this.#standing = standing;
    context.forEachMatch(({ catalog }) => {
      if (catalog !== undefined) this.#sources.add(catalog);
    });
  }

  /**
   * What this catalog has and no message needs, then what other catalogs of the
   * locale have near and no page needs. Where a message still has its translation,
   * that may serve another one too: a text may stand on many pages and be edited
   * on one. With contexts the same text may be in use elsewhere, which goes first.
   *
   * @param wanted - the messages that nothing was found for
   */
  now(wanted: readonly Message[]): OldEntry[] {
    const { catalog, taken } = this.#context;
    const msgids = wanted.map(({ msgid }) => msgid);
    const distinct = new Set(msgids);
    for (const entry of catalog.entries) {
      const inUse = taken.has(entry);
      if (isHeader(entry) || !hasText(entry)) continue;
      if (inUse && !distinct.has(entry.msgid)) this.#inUse.push(entry);
      else this.#add(entry, { catalog: catalog.path, inUse, own: !inUse });
    }
    for (const near of this.#near(msgids, false)) {
      if (this.#context.isNeeded(near.entry)) this.#needed.push(near);
      else this.#add(near.entry, { catalog: near.catalog, inUse: false, own: false });
    }
    if (wanted.some(({ msgctxt }) => msgctxt !== undefined)) this.later(msgids);
    return [...this.all];
  }

  /**
   * What is in use, which is nearly all that a locale has, as far as it shares words with texts; given once.
   *
   * @param msgids - the texts
   */
  later(msgids: readonly string[]): OldEntry[] {
    if (this.#isComplete) return [];
    this.#isComplete = true;
    const before = this.all.length;
    const { catalog } = this.#context;
    for (const entry of sharingWords(this.#inUse, ({ msgid }) => msgid, msgids))
      this.#add(entry, { catalog: catalog.path, inUse: true, own: false });
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
