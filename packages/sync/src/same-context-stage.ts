import { type Worded, worded } from "@dragoman/model";
import type { Entry } from "@dragoman/catalog";
import { formsLost, withLostForms } from "./lost-forms.js";
import { worth } from "./memory.js";
import { editMatch } from "./pairing-match.js";
import { previousOf } from "./previous-of.js";
import type { Match, RestStage, SyncContext } from "./stage.js";
import type { Message } from "./template.js";

/**
 * The same msgctxt in this catalog, with another text. Where messages have a
 * key of their own, as UI strings do, the key says what a text was before,
 * however little the two have in common, and also where the text got plural
 * forms or lost them. Like `nearest` it looks only at messages that the catalog
 * did not have yet.
 */
export const sameContext: RestStage = {
  findAll: (left, { carry, catalog, isNew, template, unused }) => {
    const wanted = left.filter((message) => message.msgctxt !== undefined && isNew(message));
    if (wanted.length === 0) return new Map();
    const current = catalog.entries.filter(({ obsolete }) => !obsolete);
    const shared = sharedContexts(template.messages, current);
    const byContext = new Map<string, Entry>();
    for (const entry of unused()) {
      if (entry.msgctxt === undefined) continue;
      const key = contextKey(entry.msgctxt, entry.msgidPlural !== undefined);
      const other = byContext.get(key);
      if (other === undefined || worth(entry) > worth(other)) byContext.set(key, entry);
    }
    const matches = new Map<Message, Match>();
    for (const message of wanted) {
      const { msgctxt = "", plural } = message;
      if (shared.has(msgctxt)) continue;
      const isPlural = plural !== undefined;
      const entry =
        byContext.get(contextKey(msgctxt, isPlural)) ??
        byContext.get(contextKey(msgctxt, !isPlural));
      if (entry !== undefined) matches.set(message, matchOf(message, entry));
    }
    return matches;

    function matchOf(message: Message, entry: Entry): Match {
      const [isPlural, wasPlural] = [message.plural, entry.msgidPlural].map(
        (text) => text !== undefined,
      );
      if (isPlural && !wasPlural) return eachFormMatch(entry, REASON);
      if (wasPlural && !isPlural) return lastFormMatch(entry, REASON);
      const candidate = { entry, catalog: catalog.path, inUse: false, own: true };
      return editMatch(message, candidate, REASON, carry);
    }
  },
};

const REASON = worded("the text of this key was another one");
const OTHER_PLURAL = worded("the text for many was another one");

/** A context that several messages have is a place, a namespace for example, and no text's own key. */
function sharedContexts(
  ...lists: readonly (readonly { readonly msgctxt?: string | undefined }[])[]
): ReadonlySet<string | undefined> {
  const shared = new Set<string | undefined>();
  for (const list of lists) {
    const known = new Set<string | undefined>();
    for (const { msgctxt } of list) {
      if (known.has(msgctxt)) shared.add(msgctxt);
      known.add(msgctxt);
    }
  }
  return shared;
}

/** What was made for the most numbers says most where the number does not matter any more. */
function lastFormMatch(entry: Entry, reason: Worded): Match {
  const msgstr = entry.msgstr.slice(-1);
  const lost = formsLost(entry.msgstr.slice(0, -1), msgstr, 0);
  const translatorComments = withLostForms(entry.translatorComments, lost);
  return { ...eachFormMatch(entry, reason), msgstr, translatorComments };
}

/** The only form is offered for each that there is now. */
function eachFormMatch(entry: Entry, reason: Worded): Match {
  const { msgstr } = entry;
  const previous = previousOf(entry);
  return { outcome: "fuzzy", entry, own: true, msgstr, fuzzy: true, reason, previous };
}

/**
 * Offers the forms of an entry for its own message where the text for many is another one now.
 *
 * @param message - a message that the entry has the msgid and the msgctxt of
 * @param entry - the entry
 * @param context - its catalog, and how edits are carried
 * @returns the match, carried or fuzzy; undefined where the plural is the same, or stands in a page's
 *   catalog for a program, which pages know nothing of
 */
export function otherPluralMatch(
  message: Message,
  entry: Entry,
  { carry, catalog }: SyncContext,
): Match | undefined {
  const { plural } = message;
  if (plural === undefined || entry.msgidPlural === undefined) return undefined;
  if (plural.msgid === entry.msgidPlural) return undefined;
  const candidate = { entry, catalog: catalog.path, inUse: false, own: true };
  return editMatch(message, candidate, OTHER_PLURAL, carry);
}

function contextKey(msgctxt: string, isPlural: boolean): string {
  return `${isPlural ? "plural" : "text"}\n${msgctxt}`;
}
