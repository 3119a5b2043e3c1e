import type { Entry } from "@dragoman/catalog";
import type { AvailableMessage, Place } from "./nearest/message.js";
import type { Candidate } from "./pairing-match.js";
import type { Standing } from "./standing.js";

/**
 * An entry as the search for near texts sees it. Of tens of thousands nearly
 * all are looked at for their texts alone, so the rest is found out when it is
 * asked for.
 */
export class OldEntry implements Candidate, AvailableMessage {
  readonly entry: Entry;
  readonly catalog: string;
  readonly inUse: boolean;
  readonly own: boolean;
  readonly msgid: string;
  readonly #standing: Standing;

  /**
   * @param candidate - the entry, and whether it may be used up
   * @param standing - where entries stood and stand
   */
  constructor({ entry, catalog, inUse, own }: Candidate, standing: Standing) {
    this.entry = entry;
    this.catalog = catalog;
    this.inUse = inUse;
    this.own = own;
    this.msgid = entry.msgid;
    this.#standing = standing;
  }

  get msgctxt(): string | undefined {
    return this.entry.msgctxt;
  }

  get obsolete(): boolean {
    return this.entry.obsolete;
  }

  get places(): readonly Place[] {
    return this.#standing.placesOf(this.entry);
  }

  get stays(): boolean {
    const { entry, places } = this;
    const { stands } = this.#standing;
    return this.inUse && places.length > 0 && places.every(({ page }) => stands(entry, page));
  }
}
