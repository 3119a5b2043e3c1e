import { firstFrom, grouped } from "@dragoman/model";
import type { Anchor, Nearness, Place } from "./message.js";

/** How near two messages stand to each other. */
export interface Closeness {
  /** 0 to 1. */
  readonly value: number;
  readonly nearness: Nearness;
}

/** Anchors around a place of the template; undefined where there is none on that side. */
export interface Neighbours {
  readonly before: Anchor | undefined;
  readonly after: Anchor | undefined;
}

const FAR: Closeness = { value: 0, nearness: "locale" };
const SAME_PAGE: Closeness = { value: 0.3, nearness: "page" };
/** As near as can be: next to the same neighbours. */
export const CLOSEST: Closeness = { value: 1, nearness: "neighbours" };
/** A message that stands in very many places is judged by the first of them. */
const MOST_PLACES = 4;

/** Judges places by the messages before and after them that are paired already. */
export class Positions {
  /** By page of the template: its anchors, in the order of the page. */
  readonly #pages: ReadonlyMap<string, readonly Anchor[]>;

  /** What was asked before: the same places are asked for with every candidate. */
  readonly #neighbours: Map<Place, Neighbours> = new Map<Place, Neighbours>();

  /** @param anchors - in any order */
  constructor(anchors: Iterable<Anchor>) {
    const pages = grouped(anchors, ({ wanted }) => wanted.page);
    for (const page of pages.values()) page.sort(byPlaces);
    this.#pages = pages;
  }

  /** The anchors around a place. */
  neighbours(place: Place): Neighbours {
    let found = this.#neighbours.get(place);
    if (found === undefined) this.#neighbours.set(place, (found = this.#find(place)));
    return found;
  }

  #find(place: Place): Neighbours {
    const page = this.#pages.get(place.page) ?? [];
    const at = firstFrom(page, (anchor) => anchor.wanted.index < place.index);
    let after = at;
    while (page[after]?.wanted.index === place.index) after += 1;
    return { before: page[at - 1], after: page[after] };
  }

  /**
   * Says how near an old message stood to where a wanted one stands: between
   * the same neighbours, on the same page, or elsewhere.
   */
  closeness(wanted: readonly Place[], available: readonly Place[]): Closeness {
    let best = FAR;
    if (available.length === 0) return best;
    for (const [at, place] of wanted.entries()) {
      if (at >= MOST_PLACES) break;
      const around = this.neighbours(place);
      for (const [other, old] of available.entries()) {
        if (other >= MOST_PLACES) break;
        const found = closenessOf(place, old, around);
        if (found.value > best.value) best = found;
      }
    }
    return best;
  }
}

function closenessOf(place: Place, old: Place, around: Neighbours): Closeness {
  const { before, after } = around;
  const afterBefore =
    before?.available.page === old.page ? old.index - before.available.index : undefined;
  const beforeAfter =
    after?.available.page === old.page ? after.available.index - old.index : undefined;
  if (afterBefore === undefined && beforeAfter === undefined) {
    return place.page === old.page ? SAME_PAGE : FAR;
  }
  if ((afterBefore ?? 1) <= 0 || (beforeAfter ?? 1) <= 0) return SAME_PAGE;
  const drift = Math.min(
    Math.abs((afterBefore ?? Infinity) - (place.index - (before?.wanted.index ?? 0))),
    Math.abs((beforeAfter ?? Infinity) - ((after?.wanted.index ?? 0) - place.index)),
  );
  return { value: 0.6 + 0.4 / (1 + drift), nearness: "neighbours" };
}

function byPlaces(a: Anchor, b: Anchor): number {
  return (
    a.wanted.index - b.wanted.index ||
    a.available.index - b.available.index ||
    (a.available.page < b.available.page ? -1 : Number(a.available.page > b.available.page))
  );
}
