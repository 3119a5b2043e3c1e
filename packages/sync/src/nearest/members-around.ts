import { firstFrom } from "@dragoman/model";
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
    const at = firstFrom(
      members,
      (member) => standsBefore(available[member]?.places[0], place),
      start,
    );
    const low = Math.max(start, at - MOST_MEMBERS / 2);
    const high = Math.min(members.length, at + MOST_MEMBERS);
    for (let index = low; index < high; index += 1) yield members[index] ?? -1;
  }
  for (let index = start; index < members.length; index += 1) yield members[index] ?? -1;
}

function standsBefore(old: Place | undefined, place: Place): boolean {
  if (old === undefined) return true;
  return old.page === place.page ? old.index < place.index : old.page < place.page;
}
