import type {
  AvailableMessage,
  NearestQuery,
  Pairing,
  WantedMessage,
} from "../../src/nearest/message.js";
import { nearestMessages } from "../../src/nearest/nearest-messages.js";

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

/** What is paired where texts that stay in use are offered, too, as they are by default. */
export function paired(query: Omit<NearestQuery, "suggestInUse">): Pairing[] {
  return nearestMessages({ ...query, suggestInUse: true });
}
