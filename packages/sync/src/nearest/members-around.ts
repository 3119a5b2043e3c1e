import type { AvailableMessage, Place } from "./message.js";

/** Members of one text that are looked at for one message. */
export const MOST_MEMBERS = 24;

/**
 * Goes through the members: those around the place, then from the first free
 * one on, so that a long row of taken ones is not walked for every message.
 */
export function* around(
  members: readonly number[],
  start: number,
  place: Place | undefined,
  available: readonly AvailableMessage[],
): Generator<number> {
  if (place !== undefined && members.length - start > MOST_MEMBERS) {
    const at = firstFrom(members, start, place, available);
    const low = Math.max(start, at - MOST_MEMBERS / 2);
    const high = Math.min(members.length, at + MOST_MEMBERS);
    for (let index = low; index < high; index += 1) yield members[index] ?? -1;
  }
  for (let index = start; index < members.length; index += 1) yield members[index] ?? -1;
}

/** The first member that stands at the place or after it; members are in order. */
function firstFrom(
  members: readonly number[],
  start: number,
  place: Place,
  available: readonly AvailableMessage[],
): number {
  let low = start;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const old = available[members[middle] ?? -1]?.places[0];
    const before =
      old === undefined ||
      old.page < place.page ||
      (old.page === place.page && old.index < place.index);
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}
