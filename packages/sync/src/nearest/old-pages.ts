import { addToGroup, firstFrom, type Group } from "@dragoman/model";
import type { AvailableMessage, Place } from "./message.js";
import type { Positions } from "./positions.js";

/** Old texts that are looked at on either side because of where they stand. */
const REACH = 3;

interface Standing {
  readonly index: number;
  readonly text: number;
}

/** Knows which old text stood where. */
export class OldPages {
  readonly #pages: ReadonlyMap<string, readonly Standing[]>;

  /**
   * @param available - the query's old messages
   * @param texts - by msgid: the number of the old text
   */
  constructor(available: readonly AvailableMessage[], texts: ReadonlyMap<string, number>) {
    const pages = new Map<string, Group<Standing>>();
    for (const message of available) {
      if (message.inUse === true) continue;
      const text = texts.get(message.msgid);
      if (text === undefined) continue;
      for (const { page, index } of message.places) addToGroup(pages, page, { index, text });
    }
    for (const standings of pages.values())
      standings.sort((a, b) => a.index - b.index || a.text - b.text);
    this.#pages = pages;
  }

  /**
   * Finds the old texts that stood where a wanted message stands: after the
   * same message, before the same message, or at the same number of its page.
   */
  around(places: readonly Place[], positions: Positions): Set<number> {
    const found = new Set<number>();
    const [place] = places;
    if (place === undefined) return found;
    const { before, after } = positions.neighbours(place);
    if (before !== undefined) this.#add(found, before.available, 1, REACH);
    if (after !== undefined) this.#add(found, after.available, -REACH, -1);
    if (before === undefined && after === undefined) this.#add(found, place, -REACH, REACH);
    return found;
  }

  /**
   * Finds the old texts that stood where a wanted message stands, give or take
   * one: counted from the message before, and from the message after.
   */
  expected(places: readonly Place[], positions: Positions): Set<number> {
    const found = new Set<number>();
    const [place] = places;
    if (place === undefined) return found;
    const { before, after } = positions.neighbours(place);
    for (const anchor of [before, after]) {
      if (anchor === undefined) continue;
      const { page, index } = anchor.available;
      this.#addAt(found, page, index + place.index - anchor.wanted.index);
    }
    if (before === undefined && after === undefined) this.#addAt(found, place.page, place.index);
    return found;
  }

  #addAt(found: Set<number>, page: string, index: number): void {
    const standings = this.#pages.get(page) ?? [];
    for (let at = standingFrom(standings, index - 1); at < standings.length; at += 1) {
      const { index: stands = Infinity, text = -1 } = standings[at] ?? {};
      if (stands > index + 1) break;
      found.add(text);
    }
  }

  #add(found: Set<number>, { page, index }: Place, from: number, to: number): void {
    const standings = this.#pages.get(page) ?? [];
    const low = standingFrom(standings, index);
    // An anchor's own message is often not among the available ones: then its place is a gap.
    const start = from > 0 ? low : low + from;
    for (
      let at = Math.max(0, start);
      at <= low + Math.max(to, 0) && at < standings.length;
      at += 1
    ) {
      found.add(standings[at]?.text ?? -1);
    }
  }
}

/** The first that stands at an index or after it. */
function standingFrom(standings: readonly Standing[], index: number): number {
  return firstFrom(standings, (standing) => standing.index < index);
}
