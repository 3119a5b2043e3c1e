import { isCarriedNote } from "../carried-note.js";
import { changeEntry } from "../change-entry.js";
import type { Entry } from "../entry.js";
import { escapeText } from "../wrap/escape.js";
import { bestOf } from "./worth.js";

/** An entry that was made of several. */
export interface Joined<One> {
  /** The one that it stands instead of. */
  readonly place: One;
  readonly entry: Entry;
}

/**
 * Makes one entry of several of one message. The best translation stays. What others say goes into
 * comments: gettext refuses a second entry even if it is obsolete, and nothing somebody wrote is lost.
 *
 * @param group - the entries, in the order of the file
 * @returns the entry, current if one of them is
 * @example
 * joinedEntry([untranslated, translated]).entry.msgstr; // the latter's
 */
export function joinedEntry<One extends Entry>(group: readonly [One, ...One[]]): Joined<One> {
  const best = bestOf(group);
  const place = best.obsolete ? (group.find(isCurrent) ?? best) : best;
  const all = [place, ...group.filter((entry) => entry !== place)];
  const shown = place.obsolete ? all : all.filter(isCurrent);
  const entry = changeEntry(place, {
    msgidPlural: best.msgidPlural,
    msgstr: best.msgstr,
    previous: best.previous,
    flags: distinct(all, ({ flags }) => flags.filter((flag) => flag !== "fuzzy")),
    translatorComments: commentsOf(all, best),
    extractedComments: distinct(shown, ({ extractedComments }) => extractedComments),
    references: distinct(shown, ({ references }) => references),
  });
  return { place, entry: changeEntry(entry, { fuzzy: best.fuzzy }) };
}

function isCurrent({ obsolete }: Entry): boolean {
  return !obsolete;
}

/** A note that a translation was carried is about that translation, and goes with it. */
function commentsOf(all: readonly Entry[], best: Entry): readonly string[] {
  const notes = new Set(best.translatorComments.filter(isCarriedNote));
  const comments = distinct(all, ({ translatorComments }) =>
    translatorComments.filter((comment) => !isCarriedNote(comment) || notes.has(comment)),
  );
  return [...new Set([...comments, ...all.flatMap((entry) => otherForms(entry, best))])];
}

function otherForms(entry: Entry, best: Entry): readonly string[] {
  const isPlural = entry.msgidPlural !== undefined;
  return entry.msgstr.flatMap((form, at) => {
    if (form === "" || best.msgstr.includes(form)) return [];
    return `another msgstr${isPlural ? `[${at}]` : ""}: ${escapeText(form).text}`;
  });
}

function distinct(
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => readonly string[],
): readonly string[] {
  return [...new Set(entries.flatMap(valuesOf))];
}
