import { hasText } from "./memory.js";
import { nearestMessages } from "./nearest/nearest-messages.js";
import { entryPlaces, messagePlaces } from "./places.js";
import { editMatch } from "./pairing-match.js";
import type { Match, RestStage } from "./stage.js";
import type { Message } from "./template.js";

/**
 * The nearest entry with plural forms of this catalog, one that no message
 * needs first: where a key is the text itself, an edited text has another key.
 * Texts are compared by their plural.
 */
export const nearestPlural: RestStage = {
  findAll: (left, { carry, catalog, isNew, suggestInUse, taken, template, unused }) => {
    const matches = new Map<Message, Match>();
    const wanted = left.filter((message) => message.plural !== undefined && isNew(message));
    if (wanted.length === 0) return matches;
    const free = unused().filter((entry) => entry.msgidPlural !== undefined);
    const inUse = catalog.entries.filter(
      (entry) => entry.msgidPlural !== undefined && taken.has(entry) && hasText(entry),
    );
    const entries = [...free, ...inUse];
    const now = messagePlaces(template);
    const before = entryPlaces(catalog.entries);
    const pairings = nearestMessages({
      wanted: wanted.map((message) => ({
        msgid: message.plural?.msgid ?? "",
        msgctxt: message.msgctxt,
        places: now.get(message) ?? [],
      })),
      available: entries.map((entry, index) => ({
        msgid: entry.msgidPlural ?? "",
        msgctxt: entry.msgctxt,
        obsolete: entry.obsolete,
        inUse: index >= free.length,
        stays: index >= free.length,
        places: before.get(entry) ?? [],
      })),
      suggestInUse,
    });
    for (const { wanted: asked, available, kind, reason } of pairings) {
      const message = wanted[asked];
      const [index = -1] = available;
      const entry = entries[index];
      // Nobody joins or splits texts with plural forms.
      if (kind !== "edit" || message === undefined || entry === undefined) continue;
      const own = index < free.length;
      const candidate = { entry, catalog: catalog.path, inUse: !own, own };
      matches.set(message, editMatch(message, candidate, reason, carry));
    }
    return matches;
  },
};
