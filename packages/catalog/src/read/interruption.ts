import { type InputError, type Worded, worded } from "@dragoman/model";
import { catalogError } from "./fail.js";
import { STAGE } from "./grammar.js";
import { PART } from "./raw-entry.js";

/** An entry that is not whole yet. */
export interface OpenEntry {
  /** How far it is read. */
  readonly stage: number;
  /** Offset of its last keyword that something has to follow: the msgid once there is one. */
  readonly at: number;
}

/**
 * Says whether a keyword that may not stand where it does belongs to another entry.
 *
 * @param stage - how far the entry before it is read
 * @param part - what the keyword opens
 * @returns true where the entry before it lacks something; false where the keyword is the culprit
 * @example
 * interrupts(STAGE.id, PART.msgctxt); // true
 */
export function interrupts(stage: number, part: number): boolean {
  if (stage === STAGE.previous) return part === PART.other;
  return stage !== STAGE.start && stage !== STAGE.whole && part <= PART.msgid;
}

/**
 * Makes the error for an entry that is not whole where something comes that is
 * no part of it: a comment that is out of place, if the entry goes on behind
 * it; else the entry lacks something, which is told where it begins.
 *
 * @param path - the file, for the error
 * @param text - its whole text
 * @param open - the entry
 * @param at - offset of a comment, of the next entry or of the file's end
 * @returns the error
 * @example
 * interruption("it.po", 'msgid "a"\n', { stage: STAGE.id, at: 0 }, 10).place.column; // 1
 */
export function interruption(path: string, text: string, open: OpenEntry, at: number): InputError {
  if (goesOn(text, at, open.stage)) {
    const found = worded("a comment stands between the fields of an entry");
    return catalogError(path, text, at, found, worded("Move it above the entry."));
  }
  const [found, hint] = missingAfter(open.stage);
  return catalogError(path, text, open.at, found, hint);
}

function missingAfter(stage: number): readonly [found: Worded, hint: Worded] {
  switch (stage) {
    case STAGE.id:
      return [
        worded("this msgid has no msgstr"),
        worded('Add a line with its translation, or `msgstr ""` as long as there is none.'),
      ];
    case STAGE.plural:
      return [
        worded("this msgid has a msgid_plural and no msgstr[0]"),
        worded(
          'Add a line for each plural form of its translation, or `msgstr[0] ""` as long as there is none.',
        ),
      ];
    case STAGE.context:
      return [
        worded("this msgctxt has no msgid"),
        worded("Add the msgid and the msgstr that it belongs to, or delete it."),
      ];
    default:
      return [
        worded("no entry follows this previous text, which is marked with #|"),
        worded("Add the msgid and the msgstr that it belongs to, or delete it."),
      ];
  }
}

/** What stands before a field of an obsolete entry. */
const OBSOLETE = /^\s*(?:#~(?!\|)\s*)?/u;

/** Whether the first field behind comments is one that the entry lacks. */
function goesOn(text: string, from: number, stage: number): boolean {
  for (let start = from, end = from; start < text.length; start = end + 1) {
    end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end).replace(OBSOLETE, "");
    if (line === "" || line.startsWith("#")) continue;
    if (stage === STAGE.context) return /^msgid(?!_)/u.test(line);
    return line.startsWith("msgstr") || line.startsWith("msgid_plural");
  }
  return false;
}
