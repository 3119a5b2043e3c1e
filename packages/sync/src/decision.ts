import type { Entry } from "@dragoman/catalog";
import { type Worded, worded } from "@dragoman/model";
import type { Match, Outcome } from "./stage.js";
import type { Message } from "./template.js";

/** What became of one message of the template, or of an entry that none needs. */
export interface Decision {
  readonly outcome: Outcome;
  /** The message; undefined where an entry became obsolete. */
  readonly message: Message | undefined;
  /** The entry after the sync; for one that was left out, as it was. */
  readonly entry: Entry;
  /** The msgid that the translation was made for, where it is another one. */
  readonly previous: string | undefined;
  /** Likewise the msgid_plural of a message with plural forms. */
  readonly previousPlural?: string;
  /** Why, in words for people. */
  readonly reason: Worded;
  /** The entries, of whatever catalog, that the entry is made from; none for a new one. */
  readonly sources: readonly Entry[];
}

const NOWHERE = worded("no catalog of this locale has this message");

/** The decision on a message; `own` is the entry that became the message's. */
export function decide(
  message: Message,
  entry: Entry,
  own: Entry | undefined,
  match: Match | undefined,
): Decision {
  if (match === undefined) {
    return { outcome: "new", message, entry, previous: undefined, reason: NOWHERE, sources: [] };
  }
  const { outcome, reason, others } = match;
  const before = match.previous?.msgid ?? match.entry.msgid;
  const previous = before === message.msgid ? undefined : before;
  const sources =
    own === match.entry && others === undefined
      ? [own]
      : [...new Set([match.entry, ...(others ?? []), ...(own === undefined ? [] : [own])])];
  const decision = { outcome, message, entry, previous, reason, sources };
  const previousPlural = pluralBefore(message, match);
  return previousPlural === undefined ? decision : { ...decision, previousPlural };
}

function pluralBefore({ plural }: Message, { previous }: Match): string | undefined {
  const before = previous?.msgidPlural;
  return plural === undefined || before === plural.msgid ? undefined : before;
}

/** The decision on a current entry that no message needs; `kept` is undefined where it was left out. */
export function leftOver(entry: Entry, kept: Entry | undefined): Decision {
  const reason =
    kept === undefined
      ? worded("no page has this text, and nobody had translated it: left out")
      : worded("no page has this text any more: kept as obsolete");
  return {
    outcome: "obsolete",
    message: undefined,
    entry: kept ?? entry,
    previous: undefined,
    reason,
    sources: [entry],
  };
}
