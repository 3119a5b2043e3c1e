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
 * always there; lists get the room that is left, in order.
 *
 * @param parts - the parts, in the order in which they stand
 * @param most - number of UTF-16 units
 * @returns the text; longer than `most` only if what is no list is
 * @example
 * limited(["# Title\n", list], 65000);
 */
export function limited(parts: readonly Part[], most: number): string {
  const fixed = parts.reduce((sum, part) => sum + shortest(part).length, 0);
  let room = most - fixed;
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const [text, used] = filled(part, room);
      room -= used;
      return text;
    })
    .join("");
}

function shortest(part: Part): string {
  if (typeof part === "string") return part;
  return part.before + part.more(part.entries.length) + part.after;
}

/** How much longer than the shortest a list became is what it used of the room. */
function filled(part: ListPart, room: number): [text: string, used: number] {
  const { before, entries, after, more } = part;
  const reserved = more(entries.length).length;
  let length = 0;
  let shown = 0;
  for (const entry of entries) {
    if (length + entry.length > room) break;
    length += entry.length;
    shown++;
  }
  const rest = shown === entries.length ? "" : more(entries.length - shown);
  const text = before + entries.slice(0, shown).join("") + rest + after;
  return [text, length + rest.length - reserved];
}
