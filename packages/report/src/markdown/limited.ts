/** A part of a comment: either as a whole, or a list that is cut where the room ends. */
export type Part = string | ListPart;

/** A list whose entries matter less and less. */
export interface ListPart {
  /** What stands before the entries, line breaks and all. */
  readonly before: string;
  readonly entries: readonly string[];
  readonly after: string;
  /** Says in a line of its own how many entries are not shown. */
  readonly more: (hidden: number) => string;
}

/**
 * Puts parts together so that they keep within a length. What is not a list is
 * always there. Lists share the room that is left: short ones are whole, and no
 * long one takes the room of another.
 *
 * @param parts - the parts, in the order in which they stand
 * @param most - number of UTF-16 units
 * @returns the text; longer than `most` only if what is no list is
 * @example
 * limited(["# Title\n", list], 65000);
 */
export function limited(parts: readonly Part[], most: number): string {
  const fixed = parts.reduce((sum, part) => sum + shortest(part).length, 0);
  const rooms = sharedRoom(
    parts.map((part) => (typeof part === "string" ? 0 : lengthOf(part.entries))),
    Math.max(0, most - fixed),
  );
  return parts
    .map((part, at) => (typeof part === "string" ? part : filled(part, rooms[at] ?? 0)))
    .join("");
}

function shortest(part: Part): string {
  if (typeof part === "string") return part;
  return part.before + part.more(part.entries.length) + part.after;
}

function lengthOf(entries: readonly string[]): number {
  return entries.reduce((sum, { length }) => sum + length, 0);
}

/** The shortest first: what one does not need is for the others. */
function sharedRoom(wanted: readonly number[], room: number): readonly number[] {
  const given = wanted.map(() => 0);
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  let left = room;
  order.forEach((at, done) => {
    const share = Math.min(wanted[at] ?? 0, Math.floor(left / (order.length - done)));
    given[at] = share;
    left -= share;
  });
  return given;
}

/** The line that counts what is hidden has room of its own: it is longest where all is hidden. */
function filled({ before, entries, after, more }: ListPart, room: number): string {
  let length = 0;
  let shown = 0;
  for (const entry of entries) {
    length += entry.length;
    if (length > room) break;
    shown++;
  }
  const rest = shown === entries.length ? "" : more(entries.length - shown);
  return before + entries.slice(0, shown).join("") + rest + after;
}
