import { newEntry, type Entry } from "@dragoman/catalog";
import { folded, type ForeignEntry } from "./foreign-entry.js";

/** A message that other tools have cut into several. */
export interface Joined {
  readonly entry: Entry;
  /** The entries that it was joined from. */
  readonly from: readonly Entry[];
}

/**
 * Joins what other tools cut at inline HTML and at hard line breaks
 * (mdbook-i18n-helpers does): a message whose pieces are all translated.
 *
 * @param msgids - messages that no catalog has as a whole
 * @param foreign - entries of other tools
 * @returns an entry for each that can be joined; fuzzy where a piece is
 * @example
 * joinedEntries(["Press <kbd>Q</kbd> to leave."], foreign)[0]?.entry.msgstr;
 */
export function joinedEntries(
  msgids: readonly string[],
  foreign: readonly ForeignEntry[],
): Joined[] {
  const pieces = new Map<string, Entry>();
  for (const { entry } of foreign) {
    if (entry.obsolete) continue;
    const key = folded(entry.msgid);
    const known = pieces.get(key);
    if (known === undefined || (known.fuzzy && !entry.fuzzy)) pieces.set(key, entry);
  }
  return msgids.flatMap((msgid) => join(msgid, pieces) ?? []);
}

/** A code span, in which a tag is code; else a tag, or the end of a line. */
const CUT = /`[^`]+`|<\/?[a-z][\w-]*(?:[\s/][^<>]*)?>|\n/giu;
const LETTER = /\p{L}/u;

function join(msgid: string, pieces: ReadonlyMap<string, Entry>): Joined | undefined {
  const cuts = [...msgid.matchAll(CUT)].filter(([cut]) => !cut.startsWith("`"));
  if (cuts.length === 0) return undefined;
  const from: Entry[] = [];
  let msgstr = "";
  let start = 0;
  for (const { index, 0: cut } of [...cuts, { index: msgid.length, 0: "" }]) {
    const piece = msgid.slice(start, index);
    const entry = pieces.get(folded(piece));
    if (entry !== undefined) from.push(entry);
    else if (LETTER.test(piece)) return undefined;
    msgstr += (entry === undefined ? piece : fitted(entry, piece)) + cut;
    start = index + cut.length;
  }
  if (from.length === 0) return undefined;
  const fuzzy = from.some((entry) => entry.fuzzy);
  const [references, translatorComments] = [
    [...new Set(from.flatMap((entry) => entry.references))],
    [...new Set(from.flatMap((entry) => entry.translatorComments))],
  ];
  return {
    entry: newEntry({ msgid, msgstr: [msgstr], fuzzy, references, translatorComments }),
    from,
  };
}

/** The spaces at its edges are the translator's where the other tool kept the author's, else the author's. */
function fitted(entry: Entry, piece: string): string {
  const text = (entry.msgstr[0] ?? "").replaceAll(/\s*\n\s*/gu, " ");
  if (entry.msgid === piece) return text;
  const [before = ""] = /^\s*/u.exec(piece) ?? [];
  const end = piece.trimEnd().length;
  return `${before}${text.trim()}${piece.slice(Math.max(end, before.length))}`;
}
