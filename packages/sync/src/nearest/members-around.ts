import { firstFrom } from "@dragoman/model";
import type { FreeRow } from "../free-row.js";
import type { AvailableMessage, Place } from "./message.js";

/** Members of one text that are looked at for one message. */
export const MOST_MEMBERS = 24;

/**
 * Goes through the members: those around the place, then from the first free
 * one on.
 *
 * @param members - indexes into `available`, in canonical order
 * @param start - before it all are taken
 * @param place - where the message stands that wants one
 * @param available - the query's old messages
 * @param free - which members are passed over; none unless given. A long row of taken ones is not
 *   walked for every message
 * @returns members; those around the place may come twice
 * @example
 * [...around([4, 7], 0, undefined, available)]; // [4, 7]
 */
export function* around(
  members: readonly number[],
  start: number,
  place: Place | undefined,
  available: readonly AvailableMessage[],
  free?: FreeRow,
): Generator<number> {
  const next = (index: number): number => free?.from(index, members.length) ?? index;
  if (place !== undefined && members.length - start > MOST_MEMBERS) {
    const at = firstFrom(
      members,
      (member) => standsBefore(available[member]?.places[0], place),
      start,
    );
    const low = Math.max(start, at - MOST_MEMBERS / 2);
    const high = Math.min(members.length, at + MOST_MEMBERS);
    for (let index = next(low); index < high; index = next(index + 1)) yield members[index] ?? -1;
  }
  for (let index = next(start); index < members.length; index = next(index + 1))
    yield members[index] ?? -1;
}

function standsBefore(old: Place | undefined, place: Place): boolean {
  if (old === undefined) return true;
  return old.page === place.page ? old.index < place.index : old.page < place.page;
}
