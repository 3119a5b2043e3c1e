import { type Catalog, type Entry, messageKey } from "@dragoman/catalog";
import { contextOf } from "./context.js";
import type { Memory } from "./memory.js";
import type { Found, Match, Stage, SyncContext } from "./stage.js";
import type { Message, Template } from "./template.js";

/** What is found for a message that nothing is found for. */
export const NOTHING: Found = { own: undefined, match: undefined };

/**
 * Runs each stage over all messages that the stages before left, and gives no
 * entry to two messages.
 *
 * @param input - the catalog, its template, the locale's memory, the stages in order of
 *   preference, how edits are carried, and whether what is in use is suggested for other texts
 * @returns what was found, for every message of the template, in its order
 * @example
 * const input = { catalog, template, memory: NO_MEMORY, stages: STAGES, carry: { classes: chosenClasses({}), editedBack: true }, suggestInUse: true };
 * findMatches(input)[0]?.match?.outcome;
 */
export function findMatches(input: {
  readonly catalog: Catalog;
  readonly template: Template;
  readonly memory: Memory;
  readonly stages: readonly Stage[];
  readonly carry: SyncContext["carry"];
  readonly suggestInUse: boolean;
}): Found[] {
  const { stages, ...given } = input;
  const { messages } = input.template;
  const taken = new Set<Entry>();
  const found: Found[] = messages.map(() => NOTHING);
  const context = contextOf({ ...given, taken, found });
  let left = [...messages.keys()];
  for (const stage of stages) {
    if (left.length === 0) break;
    const find = finder(stage, left, context);
    left = left.filter((index) => {
      const message = messages[index];
      const match = message && find(message);
      if (message === undefined || match === undefined) return true;
      const own = ownEntry(message, match, context);
      if (own !== undefined) taken.add(own);
      if (match.own && match.entry !== own) taken.add(match.entry);
      found[index] = { own, match };
      return false;
    });
  }
  return found;
}

/**
 * An entry of exactly this message stays its entry, wherever the translation comes from:
 * two entries of one message would make a file that gettext refuses.
 */
function ownEntry(message: Message, match: Match, { own, taken }: SyncContext): Entry | undefined {
  // What serves two messages is the entry of one.
  if (!match.own || taken.has(match.entry)) return own(message);
  return messageKey(match.entry) === messageKey(message)
    ? match.entry
    : (own(message) ?? match.entry);
}

function finder(
  stage: Stage,
  left: readonly number[],
  context: SyncContext,
): (message: Message) => Match | undefined {
  if (typeof stage === "function") return (message) => stage(message, context);
  const { messages } = context.template;
  const matches = stage.findAll(
    left.flatMap((index) => messages[index] ?? []),
    context,
  );
  return (message) => matches.get(message);
}
