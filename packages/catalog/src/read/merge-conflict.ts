import { type InputError, worded, wordedCount, type Worded } from "@dragoman/model";
import { catalogError } from "./fail.js";
import { namedLines } from "./named-lines.js";

/** A line that git puts around the sides of a conflict; nothing in a PO file begins with its signs. */
const MARKER = /^([<|=>])\1{6,}(?: .*)?\r?$/u;
const MSGID = /^\s*(?:#~\s*)?msgid(?![\w|])/u;
/** What goes on with an entry whose msgid stands before it. */
const GOES_ON = /^\s*(?:#~\s*)?(?:"|msgstr|msgid_plural)/u;

/** A conflict, from its first marker to its last: indexes of lines. */
interface Conflict {
  readonly first: number;
  last: number;
}

/**
 * Makes the error for a merge conflict that nobody resolved. It is asked for
 * where nothing of a PO file can start, so that reading pays nothing for it.
 *
 * @param path - the file, for the error
 * @param text - its whole text
 * @param at - UTF-16 offset of what can start nothing
 * @returns the error; undefined where no marker of a conflict stands there
 * @example
 * mergeConflict("it.po", "<<<<<<< ours\n=======\n>>>>>>> theirs\n", 0)?.place.line; // 1
 */
export function mergeConflict(path: string, text: string, at: number): InputError | undefined {
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  if (at !== Math.max(bom, text.lastIndexOf("\n", at) + 1)) return undefined;
  const lines = text.slice(bom).split("\n");
  const first = text.slice(bom, at).split("\n").length - 1;
  if (!MARKER.test(lines[first] ?? "")) return undefined;
  const [conflict, ...others] = conflictsFrom(lines, first);
  if (conflict === undefined || text.charAt(at) !== "<") {
    const hint = worded("Delete it, and where an entry stands twice around it, one of the two.");
    return catalogError(path, text, at, worded("this line remains from a merge conflict"), hint);
  }
  const found = wordedCount(
    "the file has {{count}} merge conflicts that are not resolved: one reaches from here to line {{last}}, others begin in lines {{others}}",
    {
      count: others.length + 1,
      defaultValue_one: "a merge conflict that is not resolved reaches from here to line {{last}}",
      last: conflict.last + 1,
      others: named(others.map((other) => other.first)),
    },
  );
  return catalogError(path, text, at, found, hintFor(entriesIn(lines, [conflict, ...others])));
}

function hintFor(entries: readonly number[]): Worded {
  if (entries.length === 0) {
    return worded("Call `git mergetool`, or keep one side and delete the lines of the markers.");
  }
  return wordedCount(
    "Call `git mergetool`, or keep one side of each entry and delete the lines of the markers. The entries stand in lines {{entries}}.",
    {
      count: entries.length,
      defaultValue_one:
        "Call `git mergetool`, or keep one side of the entry in line {{entries}} and delete the lines of the markers.",
      entries: named(entries),
    },
  );
}

/** Names lines by their indexes. */
function named(lines: readonly number[]): string {
  return namedLines(lines.map((line) => line + 1));
}

function conflictsFrom(lines: readonly string[], from: number): Conflict[] {
  const conflicts: Conflict[] = [];
  for (let index = from; index < lines.length; index++) {
    const sign = MARKER.exec(lines[index] ?? "")?.[1];
    if (sign === undefined) continue;
    const open = conflicts.at(-1);
    if (open === undefined || sign === "<") conflicts.push({ first: index, last: index });
    else open.last = index;
  }
  return conflicts;
}

/** The lines of the msgids that have something in a conflict, in the order of the file. */
function entriesIn(lines: readonly string[], conflicts: readonly Conflict[]): number[] {
  const msgids = lines.flatMap((line, index) => (MSGID.test(line) ? [index] : []));
  const entries = new Set<number>();
  let next = 0;
  for (const { first, last } of conflicts) {
    for (let index = first; index <= last; index++) {
      const line = lines[index] ?? "";
      while ((msgids[next] ?? Infinity) < index) next++;
      if (MARKER.test(line) || line.trim() === "") continue;
      const entry = GOES_ON.test(line) ? msgids[next - 1] : msgids[next];
      if (entry !== undefined) entries.add(entry);
    }
  }
  return [...entries].sort((one, other) => one - other);
}
