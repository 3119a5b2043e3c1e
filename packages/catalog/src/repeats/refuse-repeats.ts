import { InputError, worded, wordedCount } from "@dragoman/model";
import type { Entry } from "../entry.js";
import { namedLines } from "../read/named-lines.js";
import { bestOf, says, STATE, stateOf } from "./worth.js";

/** Two entries of one message of which neither may go. */
interface Conflict {
  readonly first: Entry;
  readonly second: Entry;
}

/**
 * Refuses messages that people translated in two ways. Whichever was taken, builds would show it
 * as if nobody had objected.
 *
 * @param messages - the entries of each message, in the order of the file
 * @param path - the file, for the error
 * @throws InputError at the second translation of the first such message, with the lines of all
 * @example
 * refuseConflicts([[one, other]], "it.po");
 */
export function refuseConflicts(
  messages: readonly (readonly [Entry, ...Entry[]])[],
  path: string,
): void {
  const [conflict, ...others] = messages.flatMap((entries) => conflictIn(entries) ?? []);
  if (conflict === undefined) return;
  const { first, second } = conflict;
  const found = wordedCount(
    "{{count}} messages of the file are translated twice, in different words: {{msgid}} here and in line {{line}}, others in lines {{others}}",
    {
      count: others.length + 1,
      defaultValue_one:
        "the message {{msgid}} is translated twice, in different words: here and in line {{line}}",
      msgid: shortened(first.msgid),
      line: first.line ?? 1,
      others: namedLines(others.map((other) => other.second.line ?? 1)),
    },
  );
  throw new InputError(
    found,
    { file: path, line: second.line ?? 1, column: 1 },
    worded(
      "Two branches may have translated it before they were merged. Delete one of the two entries, or write the same translation into both: `dragoman sync` makes them one.",
    ),
  );
}

function conflictIn(entries: readonly [Entry, ...Entry[]]): Conflict | undefined {
  const [one, ...rest] = entries.filter(
    (entry) => !entry.obsolete && stateOf(entry) === STATE.finished,
  );
  if (one === undefined || rest.length === 0) return undefined;
  const best = bestOf([one, ...rest]);
  const other = [one, ...rest].find((entry) => !says(best, entry));
  if (other === undefined) return undefined;
  return (best.line ?? 1) < (other.line ?? 1)
    ? { first: best, second: other }
    : { first: other, second: best };
}

/**
 * Refuses a file with two headers: its charset and its plural forms are one header's.
 *
 * @param entries - entries with the header's empty msgid, in the order of the file
 * @param path - the file, for the error
 * @throws InputError at the second one that is not obsolete
 * @example
 * refuseSecondHeader([header, obsolete], "it.po");
 */
export function refuseSecondHeader(entries: readonly Entry[], path: string): void {
  const [first, second] = entries.filter(({ obsolete }) => !obsolete);
  if (first === undefined || second === undefined) return;
  throw new InputError(
    worded("the file has a second header, the first is in line {{line}}", {
      line: first.line ?? 1,
    }),
    { file: path, line: second.line ?? 1, column: 1 },
    worded("Delete one of the two."),
  );
}

function shortened(msgid: string): string {
  return JSON.stringify(msgid.length > 60 ? `${msgid.slice(0, 60)}…` : msgid);
}
