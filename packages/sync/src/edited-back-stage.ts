import { type Entry, messageKey } from "@dragoman/catalog";
import { read } from "@dragoman/inline";
import { grouped, worded } from "@dragoman/model";
import { withCarriedComment } from "./carried-comment.js";
import { carryTarget } from "./carry/carry-target.js";
import { disagreement } from "./carry/disagreement.js";
import { fitSpaces } from "./fold.js";
import type { Match, RestStage } from "./stage.js";
import type { Message } from "./template.js";

/**
 * The text that a fuzzy entry's translation was made for is back: it was edited
 * and edited back, and nobody finished the translation in between. A previous
 * msgid had a finished one, see `previousOf`; what syncs have applied to it
 * since is taken back. Like `nearest` it looks only at messages that the catalog
 * did not have yet.
 */
export const editedBack: RestStage = {
  findAll: (left, { carry, isNew, unused }) => {
    const matches = new Map<Message, Match>();
    const wanted = carry.editedBack ? left.filter(isNew) : [];
    if (wanted.length === 0) return matches;
    const waiting = unused().filter(({ fuzzy, previous }) => fuzzy && previous.msgid !== undefined);
    const byPrevious = grouped(waiting, ({ previous: { msgid = "", msgctxt } }) =>
      messageKey({ msgid, msgctxt }),
    );
    for (const message of wanted) {
      // The parts of a text that was split all have it, and each may have another part of its translation.
      const [entry, other] = byPrevious.get(messageKey(message)) ?? [];
      if (entry === undefined || other !== undefined) continue;
      const msgstr = takenBack(message, entry);
      if (msgstr !== undefined) matches.set(message, backMatch(entry, msgstr));
    }
    return matches;
  },
};

const REASON = worded("the text is again the one that its translation was made for");

function backMatch(entry: Entry, msgstr: readonly string[]): Match {
  const over = new Set(["edited-back"] as const);
  return {
    outcome: "carried",
    entry,
    own: true,
    msgstr,
    fuzzy: false,
    reason: REASON,
    previous: {},
    translatorComments: withCarriedComment(entry.translatorComments, over),
  };
}

/** The translation as it was; undefined where its markup is not that of the text, and somebody has to look. */
function takenBack({ msgid, plural }: Message, entry: Entry): readonly string[] | undefined {
  if (plural?.msgid !== entry.previous.msgidPlural) return undefined;
  if ((plural === undefined) !== (entry.msgidPlural === undefined)) return undefined;
  // Nothing is applied to the forms of a plural.
  if (plural !== undefined) return entry.msgstr;
  const [since = ""] = entry.msgstr;
  const target = fitSpaces(carryTarget(entry.msgid, msgid, since).target, entry.msgid, msgid);
  const [source, translation] = [read(msgid), read(target)];
  const texts = { old: source, next: source, target: translation };
  return disagreement(texts, translation, false) === undefined ? [target] : undefined;
}
