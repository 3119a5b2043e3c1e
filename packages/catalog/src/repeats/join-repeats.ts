import { grouped, type Group } from "@dragoman/model";
import type { Entry } from "../entry.js";
import { entryIndex } from "../entry-index.js";
import { messageKey } from "../message-key.js";
import type { ReadEntry } from "../read/read-entry.js";
import { joinedEntry } from "./joined-entry.js";
import { refuseConflicts, refuseSecondHeader } from "./refuse-repeats.js";

/** What the header has for a key; obsolete entries with an empty msgid have it, too. */
const HEADER_KEY = "";

/**
 * Makes one entry of those that say the same message, which git leaves behind where both branches of a
 * merge have got a text and its entry stood in different places. gettext reads no such file.
 *
 * @param entries - all entries of a file, in its order
 * @param path - the file, for errors
 * @returns them, each message once; the very same list where none is there twice
 * @throws InputError where people translated one message in two ways: only they know which is right
 * @example
 * joinRepeats(readEntries(raw), "it.po").length;
 */
export function joinRepeats(entries: readonly ReadEntry[], path: string): readonly Entry[] {
  const { others } = entryIndex(entries);
  if (others.size === 0) return entries;
  const maybe = entries.filter((entry) => others.has(messageKey(entry)));
  // Each domain may have a message.
  const groups = grouped(maybe, (entry) => `${String(entry.domain)} ${messageKey(entry)}`);
  const repeats = [...groups.values()].filter((group) => group.length > 1);
  const messages = repeats.filter(([first]) => messageKey(first) !== HEADER_KEY);
  for (const group of repeats) if (!messages.includes(group)) refuseSecondHeader(group, path);
  if (messages.length === 0) return entries;
  refuseConflicts(messages, path);
  return withJoined(entries, messages);
}

function withJoined(
  entries: readonly ReadEntry[],
  messages: readonly Readonly<Group<ReadEntry>>[],
): readonly Entry[] {
  const joined = new Map<Entry, Entry | undefined>();
  for (const group of messages) {
    for (const entry of group) joined.set(entry, undefined);
    const { place, entry } = joinedEntry(group);
    joined.set(place, entry);
  }
  return entries.flatMap((entry) => (joined.has(entry) ? (joined.get(entry) ?? []) : entry));
}
