import { FreeRow } from "../free-row.js";
import type { AvailableMessage, WantedMessage } from "./message.js";
import { around, MOST_MEMBERS } from "./members-around.js";
import type { Closeness, Positions } from "./positions.js";

/** One of the old messages that have a text, and how near it stands. */
export interface Member {
  /** Index into the query's available messages. */
  readonly available: number;
  readonly closeness: Closeness;
  /** Whether its translation is in use elsewhere, and stays there. */
  readonly inUse: boolean;
}

/** All old messages with the same msgid, and which of them are taken. */
export class OldText {
  readonly msgid: string;
  readonly #available: readonly AvailableMessage[];
  #free: number[] = [];
  readonly #inUse: number[] = [];
  readonly #taken: Set<number> = new Set<number>();
  /** Before it all of `#free` are taken. */
  #firstFree = 0;
  /** Of `#free`; made when several are left: nearly all texts have one message. */
  #row: FreeRow | undefined;

  /** @param available - the query's messages, which members are indexes into */
  constructor(msgid: string, available: readonly AvailableMessage[]) {
    this.msgid = msgid;
    this.#available = available;
  }

  /** Adds a message; in an order that does not depend on the order of the query. */
  add(index: number): void {
    (this.#available[index]?.inUse === true ? this.#inUse : this.#free).push(index);
  }

  /** Marks a message as used up. */
  take(index: number): void {
    this.#taken.add(index);
    while (this.#taken.has(this.#free[this.#firstFree] ?? -1)) this.#firstFree += 1;
  }

  /** Lets what is taken serve again, as what is in use does: its translation is in no danger any more. */
  share(): void {
    for (const index of this.#taken) this.#inUse.push(index);
    this.#free = this.#free.filter((index) => !this.#taken.has(index));
    this.#taken.clear();
    this.#firstFree = 0;
    this.#row = undefined;
  }

  /** Whether any message is free to be used up, taken by now or not. */
  get isFree(): boolean {
    return this.#free.length > 0;
  }

  /** Whether any message is in use elsewhere. */
  get isInUse(): boolean {
    return this.#inUse.length > 0;
  }

  /** Whether any message is left. */
  get usable(): boolean {
    return this.#firstFree < this.#free.length || this.#inUse.length > 0;
  }

  /**
   * Chooses the message that stands nearest: a free one if there is one, else
   * one that is in use elsewhere.
   */
  choose(wanted: WantedMessage, positions: Positions): Member | undefined {
    return (
      this.#nearest(this.#free, this.#firstFree, wanted, positions, false) ??
      this.#nearest(this.#inUse, 0, wanted, positions, true)
    );
  }

  /** Chooses the nearest one, taken or not, but none that is in use elsewhere. */
  chooseAny(wanted: WantedMessage, positions: Positions): Member | undefined {
    return this.#nearest(this.#free, 0, wanted, positions, undefined);
  }

  #nearest(
    from: readonly number[],
    start: number,
    wanted: WantedMessage,
    positions: Positions,
    inUse: boolean | undefined,
  ): Member | undefined {
    if (from.length <= start) return undefined;
    if (from.length - start === 1) return this.#only(from[start] ?? -1, wanted, positions, inUse);
    let best: Member | undefined;
    let bestRank = -1;
    let seen = 0;
    const row = inUse === false ? this.#freeRow() : undefined;
    for (const available of around(from, start, wanted.places[0], this.#available, row)) {
      const message = this.#available[available];
      if (message === undefined) continue;
      if (seen++ >= MOST_MEMBERS) break;
      const closeness = positions.closeness(wanted.places, message.places);
      const sameContext = message.msgctxt === wanted.msgctxt ? 2 : 0;
      const rank = sameContext + closeness.value + (message.obsolete === true ? 0 : 0.1);
      if (rank <= bestRank) continue;
      bestRank = rank;
      best = { available, closeness, inUse: inUse ?? false };
    }
    return best;
  }

  #freeRow(): FreeRow {
    const free = this.#free;
    return (this.#row ??= new FreeRow((at) => this.#taken.has(free[at] ?? -1)));
  }

  /** Of nearly all texts there is one message: nothing is to be weighed. */
  #only(
    available: number,
    wanted: WantedMessage,
    positions: Positions,
    inUse: boolean | undefined,
  ): Member | undefined {
    const message = this.#available[available];
    if (message === undefined || (inUse !== undefined && this.#taken.has(available)))
      return undefined;
    const closeness = positions.closeness(wanted.places, message.places);
    return { available, closeness, inUse: inUse ?? false };
  }
}
