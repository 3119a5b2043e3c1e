import type { Place } from "./message.js";

interface Message {
  readonly msgid: string;
  readonly msgctxt?: string | undefined;
  readonly places: readonly Place[];
}

/**
 * Puts messages in an order that depends on what they are, not on the order in
 * which they were given: by msgid, place and msgctxt, by UTF-16 units.
 *
 * @param messages - the messages
 * @param indexes - which of them; all unless given
 * @returns indexes into `messages`
 */
export function canonicalOrder(
  messages: readonly Message[],
  indexes: Iterable<number> = messages.keys(),
): number[] {
  return [...indexes].sort((a, b) => {
    const left = messages[a];
    const right = messages[b];
    return left === undefined || right === undefined ? 0 : compare(left, right) || a - b;
  });
}

function compare(a: Message, b: Message): number {
  return (
    compareTexts(a.msgid, b.msgid) ||
    comparePlaces(a.places[0], b.places[0]) ||
    compareTexts(a.msgctxt, b.msgctxt)
  );
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareTexts(a.page, b.page) || a.index - b.index;
}

function compareTexts(a: string | undefined, b: string | undefined): number {
  const left = a ?? "";
  const right = b ?? "";
  return left < right ? -1 : Number(left > right);
}
