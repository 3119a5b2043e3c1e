import type { Catalog, CatalogOrigin } from "./catalog.js";
import { Draft, type Written } from "./write/draft.js";
import { encodeWritten } from "./write/encode-text.js";
import { piecesOf } from "./write/pieces.js";

const BOM = "\uFEFF";

/**
 * Writes a catalog. What did not change since it was read is written as it
 * was, byte for byte; of an entry that changed, the lines of the fields that
 * did not. New lines are laid out as GNU gettext's msgcat lays them out.
 *
 * @param catalog - any catalog
 * @returns the bytes of the file, in the catalog's charset
 * @throws InputError where a text has a character that the charset has not
 * @example
 * serializeCatalog(parseCatalog(bytes, "it.po")); // the same bytes
 */
export function serializeCatalog(catalog: Catalog): Uint8Array {
  const { origin } = catalog;
  if (origin !== undefined && isUntouched(catalog, origin)) return origin.bytes;
  return encodeWritten(catalogText(catalog), catalog);
}

/**
 * Gives the line at which each entry will stand when the catalog is written.
 *
 * @param catalog - any catalog
 * @returns the 1-based line of each entry's `msgid` keyword, in the order of `catalog.entries`
 * @example
 * entryLines(catalog)[catalog.entries.indexOf(entry)]; // 12
 */
export function entryLines(catalog: Catalog): number[] {
  let line = 1;
  return piecesOf(catalog).map(({ raw, written, newlines, skip }) => {
    line += newlines;
    if (raw === undefined) {
      const text = written.text.slice(skip);
      const own = line + linesBefore(text, /^[ \t]*(?:#~[ \t]*)?msgid(?!_)/mu);
      line += lineCount(text);
      return own;
    }
    const skipped = lineCount(raw.file.text.slice(raw.start, raw.start + skip));
    const own = line + raw.line - raw.startLine - skipped;
    line += raw.endLine - raw.startLine - skipped;
    return own;
  });
}

function isUntouched(catalog: Catalog, origin: CatalogOrigin): boolean {
  return (
    catalog.entries === origin.entries ||
    (catalog.entries.length === origin.entries.length &&
      catalog.entries.every((entry, index) => entry === origin.entries[index]))
  );
}

function catalogText(catalog: Catalog): Written {
  const { origin } = catalog;
  const { eol } = catalog.style;
  const source = origin?.file.text ?? "";
  const draft = new Draft(source);
  // Entries that stand together as they were are copied in one stretch.
  let from = 0;
  let to = 0;
  for (const { raw, written, newlines, skip } of piecesOf(catalog)) {
    if (raw?.start === to && newlines === 0 && skip === 0) {
      to = raw.end;
      continue;
    }
    draft.copy(from, to);
    draft.add(eol.repeat(newlines));
    from = to = 0;
    if (raw === undefined) draft.append(written, skip);
    else [from, to] = [raw.start + skip, raw.end];
  }
  draft.copy(from, to);
  addEnding(draft, catalog);
  if (!source.startsWith(BOM) || draft.text.startsWith(BOM)) return draft;
  const marked = new Draft(source);
  marked.add(BOM);
  marked.append(draft, 0);
  return marked;
}

/** Adds what followed the last entry in the file as it was read. */
function addEnding(draft: Draft, { origin, style }: Catalog): void {
  if (origin === undefined) return;
  const { text } = origin.file;
  const start = origin.tail === 0 && text.startsWith(BOM) ? BOM.length : origin.tail;
  const joins = start === text.length || draft.text === "" || draft.text.endsWith("\n");
  if (!joins && !/\s/u.test(text.charAt(start))) draft.add(style.eol);
  draft.copy(start, text.length);
}

function linesBefore(text: string, what: RegExp): number {
  const at = what.exec(text)?.index ?? 0;
  return lineCount(text.slice(0, at));
}

function lineCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
