import type { Catalog } from "../catalog.js";
import { originOf } from "../change-entry.js";
import type { Entry } from "../entry.js";
import { ReadEntry } from "../read/read-entry.js";
import { isEastAsian } from "../read/charset.js";
import type { RawEntry } from "../read/raw-entry.js";
import { Draft, type Written } from "./draft.js";
import { type LineStyle, renderChanged, renderEntry } from "./render-entry.js";

/** What is written for one entry. */
export interface Piece {
  readonly entry: Entry;
  /** Set where the entry stands as it was read: its text is that stretch of the file's. */
  readonly raw: RawEntry | undefined;
  /** Its text, unless `raw` is set. */
  readonly written: Written;
  /** Number of line endings to be added before it. */
  readonly newlines: number;
  /** How many characters at its start are left out: blank lines and a byte-order mark out of place. */
  readonly skip: number;
}

const NOTHING: Written = { text: "", marks: [] };

/**
 * Decides for each entry of a catalog what is written: its own text where it
 * did not change, else a new one. Entries are separated by a blank line unless
 * they stood together in the file as it was.
 *
 * @param catalog - any catalog
 * @returns one piece for each entry, in order
 * @example
 * piecesOf(catalog).filter((piece) => piece.raw === undefined).length; // number of changed entries
 */
export function piecesOf(catalog: Catalog): Piece[] {
  const style: LineStyle = { ...catalog.style, eastAsian: isEastAsian(catalog.charset) };
  const file = catalog.origin?.file;
  const pieces: Piece[] = [];
  let last: RawEntry | undefined;
  let closed = true;
  for (const entry of catalog.entries) {
    const own = originOf(entry);
    const raw = own?.file === file ? own : undefined;
    const first = pieces.length === 0;
    const together = raw !== undefined && (first ? raw.start === 0 : last?.end === raw.start);
    const unchanged = raw !== undefined && entry instanceof ReadEntry;
    if (unchanged && together) {
      // Nearly all entries: they need not be cut out.
      pieces.push({ entry, raw, written: NOTHING, newlines: 0, skip: 0 });
      closed = raw.file.text.charCodeAt(raw.end - 1) === 10;
    } else {
      const written = writtenEntry(entry, raw, style);
      const { text } = written;
      const skip = together ? 0 : leadOutOfPlace(text, first);
      const blank = /^\r?\n/u.test(text.slice(skip, skip + 2));
      const newlines = together || first ? 0 : (closed ? 0 : 1) + (blank ? 0 : 1);
      pieces.push({ entry, raw: unchanged ? raw : undefined, written, newlines, skip });
      closed = text.charCodeAt(text.length - 1) === 10;
    }
    last = raw;
  }
  return pieces;
}

function writtenEntry(entry: Entry, raw: RawEntry | undefined, style: LineStyle): Written {
  if (raw !== undefined && !(entry instanceof ReadEntry)) return renderChanged(entry, raw, style);
  const draft = new Draft(raw?.file.text ?? "");
  if (raw === undefined) draft.add(renderEntry(entry, style));
  else draft.copy(raw.start, raw.end);
  return draft;
}

/** Length of the byte-order mark, and before a file's first entry of blank lines, that an entry brings along. */
function leadOutOfPlace(text: string, first: boolean): number {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!first) return bom;
  let end = bom;
  while (text.charAt(end) === "\n" || text.startsWith("\r\n", end)) {
    end += text.charAt(end) === "\n" ? 1 : 2;
  }
  return end;
}
