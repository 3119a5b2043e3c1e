import { nearestMessages } from "./nearest/nearest-messages.js";
import { entryPlaces, messagePlaces } from "./places.js";
import { pluralMatch } from "./same-context-stage.js";
import type { Match, RestStage } from "./stage.js";
import type { Message } from "./template.js";

/**
 * The nearest entry with plural forms of this catalog that no message needs:
 * where a key is the text itself, an edited text has another key. Texts are
 * compared by their plural, and what is found is fuzzy.
 */
export const nearestPlural: RestStage = {
  findAll: (left, { catalog, isNew, template, unused }) => {
    const matches = new Map<Message, Match>();
    const wanted = left.filter((message) => message.plural !== undefined && isNew(message));
    if (wanted.length === 0) return matches;
    const free = unused().filter((entry) => entry.msgidPlural !== undefined);
    const now = messagePlaces(template);
    const before = entryPlaces(catalog.entries);
    const pairings = nearestMessages({
      wanted: wanted.map((message) => ({
        msgid: message.plural?.msgid ?? "",
        msgctxt: message.msgctxt,
        places: now.get(message) ?? [],
      })),
      available: free.map((entry) => ({
        msgid: entry.msgidPlural ?? "",
        msgctxt: entry.msgctxt,
        obsolete: entry.obsolete,
        places: before.get(entry) ?? [],
      })),
    });
    for (const { wanted: index, available, kind, reason } of pairings) {
      const message = wanted[index];
      const entry = free[available[0] ?? -1];
      // Nobody joins or splits texts with plural forms.
      if (kind !== "edit" || message === undefined || entry === undefined) continue;
      matches.set(message, pluralMatch(entry, reason));
    }
    return matches;
  },
};
