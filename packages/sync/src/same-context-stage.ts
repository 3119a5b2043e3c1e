import { worded } from "@dragoman/model";
import { type Entry, messageKey } from "@dragoman/catalog";
import { hasText, isCurrent, worth } from "./memory.js";
import { editMatch } from "./pairing-match.js";
import type { Match, RestStage } from "./stage.js";
import type { Message } from "./template.js";

/**
 * The same msgctxt in this catalog, with another text. Where messages have a
 * key of their own, as UI strings do, the key says what a text was before,
 * however little the two have in common. Like `nearest` it looks only at
 * messages that the catalog did not have yet.
 */
export const sameContext: RestStage = {
  findAll: (left, { byKey, carried, catalog, taken, template }) => {
    const wanted = left.filter(
      (message) => message.msgctxt !== undefined && !isCurrent(byKey.get(messageKey(message))),
    );
    if (wanted.length === 0) return new Map();
    const needed = new Set(template.messages.map(messageKey));
    const byContext = new Map<string, Entry>();
    for (const entry of catalog.entries) {
      if (entry.msgctxt === undefined || !hasText(entry) || taken.has(entry)) continue;
      if (needed.has(messageKey(entry))) continue;
      const key = contextKey(entry.msgctxt, entry.msgidPlural !== undefined);
      const other = byContext.get(key);
      if (other === undefined || worth(entry) > worth(other)) byContext.set(key, entry);
    }
    const matches = new Map<Message, Match>();
    for (const message of wanted) {
      const key = contextKey(message.msgctxt ?? "", message.plural !== undefined);
      const entry = byContext.get(key);
      if (entry === undefined) continue;
      byContext.delete(key);
      matches.set(message, matchOf(message, entry));
    }
    return matches;

    function matchOf(message: Message, entry: Entry): Match {
      if (message.plural === undefined) {
        const candidate = { entry, catalog: catalog.path, inUse: false, own: true };
        return editMatch(message, candidate, REASON, carried);
      }
      const { msgid, msgctxt, msgidPlural } = entry;
      const known = entry.fuzzy && entry.previous.msgid !== undefined;
      const previous = known ? entry.previous : { msgid, msgctxt, msgidPlural };
      const { msgstr } = entry;
      return { outcome: "fuzzy", entry, own: true, msgstr, fuzzy: true, reason: REASON, previous };
    }
  },
};

const REASON = worded("the text of this key was another one");

function contextKey(msgctxt: string, isPlural: boolean): string {
  return `${isPlural ? "plural" : "text"}\n${msgctxt}`;
}
