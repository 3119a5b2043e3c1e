import { type Catalog, type Entry, messageKey } from "@dragoman/catalog";
import type { EditClass } from "./carry/classes.js";
import { contextOf } from "./context.js";
import { bestFree, type Memory } from "./memory.js";
import type { Match, Stage, SyncContext } from "./stage.js";
import type { Message, Template } from "./template.js";

/** What was found for a message. */
export interface Found {
  /** The entry of the catalog that becomes the message's; undefined for a new one. */
  readonly own: Entry | undefined;
  /** Its translation; undefined where there is none. */
  readonly match: Match | undefined;
}

/**
 * Runs each stage over all messages that the stages before left, and gives no
 * entry to two messages.
 *
 * @param input - the catalog, its template, the locale's memory, the stages in order of
 *   preference, and the classes of edits that are carried
 * @returns what was found, for every message of the template
 * @example
 * const input = { catalog, template, memory: NO_MEMORY, stages: STAGES, carried: chosenClasses({}) };
 * findMatches(input).get(message)?.match?.outcome;
 */
export function findMatches(input: {
  readonly catalog: Catalog;
  readonly template: Template;
  readonly memory: Memory;
  readonly stages: readonly Stage[];
  readonly carried: ReadonlySet<EditClass>;
}): Map<Message, Found> {
  const { catalog, template, memory, stages, carried } = input;
  const taken = new Set<Entry>();
  const matches = new Map<Message, Match>();
  const context = contextOf({ catalog, template, memory, taken, matches, carried });
  const found = new Map<Message, Found>();
  let left: readonly Message[] = template.messages;
  for (const stage of stages) {
    const find = finder(stage, left, context);
    left = left.filter((message) => {
      const match = find(message);
      if (match === undefined) return true;
      // An entry of exactly this message stays its entry, wherever the translation comes from:
      // two entries of one message would make a file that gettext refuses.
      const exact = bestFree(context.byKey.get(messageKey(message)), taken);
      const own = exact ?? (match.own ? match.entry : undefined);
      if (own !== undefined) taken.add(own);
      if (match.own) taken.add(match.entry);
      matches.set(message, match);
      found.set(message, { own, match });
      return false;
    });
  }
  for (const message of left) found.set(message, { own: undefined, match: undefined });
  return found;
}

function finder(
  stage: Stage,
  left: readonly Message[],
  context: SyncContext,
): (message: Message) => Match | undefined {
  if (typeof stage === "function") return (message) => stage(message, context);
  const matches = left.length === 0 ? undefined : stage.findAll(left, context);
  return (message) => matches?.get(message);
}
