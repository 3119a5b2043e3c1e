import type { AvailableMessage, WantedMessage } from "../../src/nearest/message.js";

/** Messages on one page, in this order. */
export function page(
  msgids: readonly string[],
  path = "index.md",
): (WantedMessage & AvailableMessage)[] {
  return msgids.map((msgid, index) => ({ msgid, places: [{ page: path, index }] }));
}

/** Messages of which nobody knows where they stood. */
export function loose(msgids: readonly string[]): (WantedMessage & AvailableMessage)[] {
  return msgids.map((msgid) => ({ msgid, places: [] }));
}
