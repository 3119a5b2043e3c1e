import { breakOffsets } from "./break-columns.js";
import { escapeText, type Escaped } from "./escape.js";
import { LineMemory } from "./line-memory.js";
import { isPlain, plainOffsets } from "./plain-offsets.js";

/** How the strings of a catalog are written. */
export interface Layout {
  /** Whether long strings are wrapped; a string is divided after each `\n` in any case. */
  readonly wrapped: boolean;
  /** Whether the charset is one of the legacy East Asian ones. */
  readonly eastAsian: boolean;
}

/** gettext's default page width, in columns. */
export const PAGE_WIDTH = 79;

/**
 * Writes one field of an entry as gettext's msgcat does: on one line if it
 * fits there, else with `""` first; a new line after each `\n`; wrapped at 79
 * columns, quotes and prefix included, where UAX #14 allows a break.
 *
 * @param prefix - what each line begins with: nothing, `#~ `, `#| ` or `#~| `
 * @param keyword - `msgid`, `msgstr[0]`, …
 * @param value - the text
 * @param layout - how the catalog is written
 * @returns the lines, without line endings
 * @example
 * fieldLines("", "msgstr", "Ciao", { wrapped: true, eastAsian: false }); // ['msgstr "Ciao"']
 */
export function fieldLines(
  prefix: string,
  keyword: string,
  value: string,
  layout: Layout,
): readonly string[] {
  // A template and each locale's catalog hold the same long msgids.
  if (value.length < LONG) return newLines(prefix, keyword, value, layout);
  const kind = `${prefix}${keyword} ${String(layout.wrapped)} ${String(layout.eastAsian)}`;
  const known = memory.find(kind, value);
  if (known !== undefined) return known;
  const lines = newLines(prefix, keyword, value, layout);
  memory.add(kind, value, lines);
  return lines;
}

/** From this length on, to remember lines is faster than to make them. */
const LONG = 60;
const memory = new LineMemory();

function newLines(prefix: string, keyword: string, value: string, layout: Layout): string[] {
  const portions = portionsOf(value).map(escapeText);
  // Every line has the prefix and two quotes.
  const width = layout.wrapped ? PAGE_WIDTH - 2 - prefix.length : Infinity;
  const wrapped = portions.map((portion) => portionLines(portion, { width, taken: 0 }, layout));
  const [only, ...more] = portions;
  if (only === undefined) return [`${prefix}${keyword} ""`];
  const taken = keyword.length + 1;
  // What must be broken on a line of its own must be broken beside the keyword as well.
  if (more.length === 0 && wrapped[0]?.length === 1 && taken <= width) {
    const lines = portionLines(only, { width, taken }, layout);
    if (lines.length === 1) return [`${prefix}${keyword} "${lines[0] ?? ""}"`];
  }
  const result = [`${prefix}${keyword} ""`];
  for (const lines of wrapped) for (const line of lines) result.push(`${prefix}"${line}"`);
  return result;
}

/** Divides a text after each newline; the last portion may be without one. */
function portionsOf(value: string): string[] {
  const portions: string[] = [];
  let start = 0;
  for (let end = value.indexOf("\n"); end >= 0; end = value.indexOf("\n", start)) {
    portions.push(value.slice(start, end + 1));
    start = end + 1;
  }
  if (start < value.length) portions.push(value.slice(start));
  return portions;
}

const BEYOND_ASCII = /[^ -~]/;

function portionLines(
  { text, seconds }: Escaped,
  room: { readonly width: number; readonly taken: number },
  layout: Layout,
): string[] {
  // Most strings are short and plain: their width is their length.
  if (room.taken + text.length <= room.width && !BEYOND_ASCII.test(text)) return [text];
  if (room.width === Infinity) return [text];
  const held = heldOffsets(text, seconds);
  const offsets =
    !layout.eastAsian && isPlain(text)
      ? plainOffsets(text, room.width, room.taken, held)
      : breakOffsets(text, { ...room, eastAsian: layout.eastAsian }, held);
  const lines: string[] = [];
  let start = 0;
  for (const offset of [...offsets, text.length]) {
    lines.push(text.slice(start, offset));
    start = offset;
  }
  return lines;
}

/** No line breaks inside an escape, or before the newline that ends a portion. */
function heldOffsets(text: string, seconds: readonly number[]): (offset: number) => boolean {
  const last = text.length - 2;
  const newline = text.endsWith("\\n") && seconds.at(-1) === last + 1;
  let next = 0;
  return (offset) => {
    // Offsets are asked for roughly in order: the search goes on where it was.
    while (next > 0 && (seconds[next - 1] ?? -1) >= offset) next--;
    while ((seconds[next] ?? Infinity) < offset) next++;
    return seconds[next] === offset || (newline && offset === last);
  };
}
