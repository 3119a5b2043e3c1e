import { type Worded, worded, wordedCount } from "@dragoman/model";
import type { EditOutcome, SourceChange } from "./source-change.js";

/**
 * Says in one sentence or two what a change of the source does to the translations.
 *
 * @param change - the change
 * @returns for example “This change makes 12 strings fuzzy in 4 locales; 9 were carried.”
 * @example
 * changeSentence({ since: "main", edits: [], removed: 0 }).message; // "This change edits no text of the pages."
 */
export function changeSentence({ edits, removed }: SourceChange): Worded {
  if (edits.length === 0)
    return withGone(worded("This change edits no text of the pages."), removed);
  const fuzzy = ofOutcome(edits, "fuzzy");
  const others = clauses(edits, fuzzy);
  const main = fuzzyClause(fuzzy);
  const sentence =
    others === undefined
      ? worded("{{clause}}.", { clause: main })
      : worded("{{clause}}; {{others}}.", { clause: main, others });
  return withGone(sentence, removed);
}

/**
 * Names the files of the base that could not be read: the change may look larger than it is.
 *
 * @param change - the change
 * @returns a sentence; undefined where there are none
 * @example
 * unreadSentence({ since: "main", edits: [], removed: 0, unread: ["it.po"] })?.message; // "Not readable at main: it.po."
 */
export function unreadSentence({ since, unread = [] }: SourceChange): Worded | undefined {
  if (unread.length === 0) return undefined;
  return worded("Not readable at {{since}}: {{files}}.", { since, files: unread.join(", ") });
}

function withGone(sentence: Worded, count: number): Worded {
  if (count === 0) return sentence;
  const gone = wordedCount("{{count}} texts left the pages.", {
    count,
    defaultValue_one: "{{count}} text left the pages.",
  });
  return worded("{{first}} {{second}}", { first: sentence, second: gone });
}

function fuzzyClause(fuzzy: readonly EditOutcome[]): Worded {
  if (fuzzy.length === 0) return worded("This change makes no string fuzzy");
  return wordedCount("This change makes {{count}} strings fuzzy in {{locales}}", {
    count: fuzzy.length,
    locales: localeCount(fuzzy),
    defaultValue_one: "This change makes {{count}} string fuzzy in {{locales}}",
  });
}

/** What became of the other strings, one clause after another. */
function clauses(edits: SourceChange["edits"], fuzzy: readonly EditOutcome[]): Worded | undefined {
  const [fresh, carried, moved] = [
    ofOutcome(edits, "new"),
    ofOutcome(edits, "carried"),
    ofOutcome(edits, "moved"),
  ];
  const settled = [...fuzzy, ...fresh].filter((one) => one.settled === true).length;
  const all = [
    ...(carried.length === 0 ? [] : [carriedClause(carried.length)]),
    ...(moved.length === 0 ? [] : [movedClause(moved.length)]),
    ...(fresh.length === 0 ? [] : [newClause(fresh)]),
    ...(settled === 0 ? [] : [settledClause(settled)]),
  ];
  const [first, ...rest] = all;
  return first && rest.reduce((list, next) => worded("{{list}}, {{next}}", { list, next }), first);
}

function carriedClause(count: number): Worded {
  return wordedCount("{{count}} were carried", {
    count,
    defaultValue_one: "{{count}} was carried",
  });
}

function movedClause(count: number): Worded {
  return wordedCount("{{count}} were moved", { count, defaultValue_one: "{{count}} was moved" });
}

function newClause(fresh: readonly EditOutcome[]): Worded {
  return wordedCount("{{count}} are new in {{locales}}", {
    count: fresh.length,
    locales: localeCount(fresh),
    defaultValue_one: "{{count}} is new in {{locales}}",
  });
}

function settledClause(count: number): Worded {
  return wordedCount("{{count}} are settled already", {
    count,
    defaultValue_one: "{{count}} is settled already",
  });
}

function localeCount(outcomes: readonly EditOutcome[]): Worded {
  const count = new Set(outcomes.map(({ locale }) => locale)).size;
  return wordedCount("{{count}} locales", { count, defaultValue_one: "{{count}} locale" });
}

function ofOutcome(
  edits: SourceChange["edits"],
  name: EditOutcome["outcome"],
): readonly EditOutcome[] {
  return edits.flatMap(({ outcomes }) => outcomes.filter(({ outcome }) => outcome === name));
}
