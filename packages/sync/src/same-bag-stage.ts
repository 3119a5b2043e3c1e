import { worded } from "@dragoman/model";
import { aloneByBag } from "./alone-by-bag.js";
import { editMatch } from "./pairing-match.js";
import type { Match, RestStage } from "./stage.js";
import type { Message } from "./template.js";

/**
 * The same words in this catalog, with other markup, URLs or punctuation, or in
 * another order: most edits change no word. Only where one message and one
 * free entry alone have them is nothing left to choose; all else is for
 * `nearest`, which takes many times as long for a message. Like `nearest` it
 * looks only at messages that the catalog did not have yet.
 */
export const sameBag: RestStage = {
  findAll: (left, { carry, catalog, isNew, unused }) => {
    const matches = new Map<Message, Match>();
    const wanted = left.filter((message) => message.plural === undefined && isNew(message));
    const free =
      wanted.length === 0 ? [] : unused().filter((entry) => entry.msgidPlural === undefined);
    // A locale that is begun has nothing yet: its messages need not be read.
    if (free.length === 0) return matches;
    const entries = aloneByBag(free, ({ msgid }) => msgid);
    for (const [bag, message] of aloneByBag(wanted, ({ msgid }) => msgid)) {
      const entry = entries.get(bag);
      if (message === undefined || entry === undefined) continue;
      const candidate = { entry, catalog: catalog.path, inUse: false, own: true };
      matches.set(message, editMatch(message, candidate, REASON, carry));
    }
    return matches;
  },
};

const REASON = worded("{{percent}}% of the words, found by its words alone", { percent: 100 });
