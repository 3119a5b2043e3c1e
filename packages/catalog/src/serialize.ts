import { InputError, worded } from "@dragoman/model";
import type { Catalog, CatalogOrigin } from "./catalog.js";
import { decodeBytes, encodeText } from "./read/charset.js";
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
  return encoded(catalogText(catalog), catalog);
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
  return piecesOf(catalog).map(({ raw, text, newlines, skip }) => {
    line += newlines;
    if (raw === undefined) {
      const written = text.slice(skip);
      const own = line + linesBefore(written, /^[ \t]*(?:#~[ \t]*)?msgid(?!_)/mu);
      line += lineCount(written);
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

function catalogText(catalog: Catalog): string {
  const { origin } = catalog;
  const { eol } = catalog.style;
  const source = origin?.file.text ?? "";
  let text = "";
  // Entries that stand together as they were are copied in one stretch.
  let from = 0;
  let to = 0;
  for (const { raw, text: written, newlines, skip } of piecesOf(catalog)) {
    if (raw?.start === to && newlines === 0 && skip === 0) {
      to = raw.end;
      continue;
    }
    text += source.slice(from, to) + eol.repeat(newlines);
    from = to = 0;
    if (raw === undefined) text += written.slice(skip);
    else [from, to] = [raw.start + skip, raw.end];
  }
  text += source.slice(from, to);
  text += ending(text, catalog);
  return source.startsWith(BOM) && !text.startsWith(BOM) ? BOM + text : text;
}

/** What followed the last entry in the file as it was read. */
function ending(text: string, { origin, style }: Catalog): string {
  if (origin === undefined) return "";
  const tail = origin.file.text.slice(origin.tail).replace(BOM, "");
  const joins = tail === "" || text === "" || text.endsWith("\n") || /^\s/u.test(tail);
  return joins ? tail : style.eol + tail;
}

function encoded(text: string, { charset, origin, path }: Catalog): Uint8Array {
  const odd = origin?.odd;
  if (charset === "UTF-8" && (odd === undefined || odd.size === 0))
    return Buffer.from(text, "utf8");
  const lines = text.split("\n").map((line, index) => {
    const raw = odd?.get(line);
    if (raw !== undefined) return Buffer.from(raw);
    const bytes = Buffer.from(encodeText(line, charset));
    if (decodeBytes(bytes, charset) !== line) throw notInCharset(line, index + 1, charset, path);
    return bytes;
  });
  const newline = Buffer.from("\n");
  return Buffer.concat(lines.flatMap((line, index) => (index === 0 ? [line] : [newline, line])));
}

function notInCharset(line: string, number: number, charset: string, path: string): Error {
  const back = decodeBytes(encodeText(line, charset), charset);
  let at = 0;
  while (at < line.length && line.charCodeAt(at) === back.charCodeAt(at)) at++;
  const character = String.fromCodePoint(line.codePointAt(at) ?? 0xfffd);
  return new InputError(
    worded("the charset {{charset}} of this catalog has no character `{{character}}`", {
      charset,
      character,
    }),
    { file: path, line: number, column: at + 1 },
    worded("Convert the catalog to UTF-8, for example with `msgconv --to-code=UTF-8`."),
  );
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
