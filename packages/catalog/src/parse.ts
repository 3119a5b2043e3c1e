import { InputError, worded } from "@dragoman/model";
import type { Catalog } from "./catalog.js";
import { readEntries, type ReadEntry } from "./read/read-entry.js";
import { isHeader } from "./header/header.js";
import { refuseMergedHeader } from "./header/refuse-merged-header.js";
import { BYTES, canonicalCharset, isKnownCharset, UTF8 } from "./read/charset.js";
import { type DecodedFile, decodeFile, strictUtf8 } from "./read/decode-file.js";
import { guessCharset } from "./read/guess-charset.js";
import type { RawFile } from "./read/raw-entry.js";
import { refuseOtherText } from "./read/refuse-other-text.js";
import { scanCatalog } from "./read/scan.js";
import { joinRepeats } from "./repeats/join-repeats.js";

/**
 * Reads a PO file. {@link serializeCatalog} gives the same bytes back, unless the file has a message
 * twice: then it has it once.
 *
 * It accepts what msgfmt accepts, and beyond it a byte-order mark, and entries that repeat a message,
 * which git and other tools leave behind, where nothing is lost by making them one.
 *
 * @param bytes - the file
 * @param path - its path, for errors and reports
 * @returns the catalog; fields are decoded when they are asked for
 * @throws InputError with file, line and column: a string that is not closed, an unknown escape or
 *   keyword, a field out of its place, a message that people translated in two ways, an unresolved merge
 *   conflict, an unknown charset, a byte that is invalid in it, UTF-16, line ends that are none
 * @example
 * parseCatalog(new TextEncoder().encode('msgid "a"\nmsgstr "b"\n'), "it.po").entries[0]?.msgid; // "a"
 */
export function parseCatalog(bytes: Uint8Array, path: string): Catalog {
  refuseOtherText(bytes, path);
  const guessed = guessCharset(bytes);
  let read = readAs(bytes, guessed, path);
  const declared = declaredCharset(read.entries, path);
  if (declared !== guessed) read = readAs(bytes, declared, path);
  const { raw, decoded, entries } = read;
  const header = entries.find(isHeader);
  if (header !== undefined) refuseMergedHeader(header, path);
  return {
    path,
    entries: joinRepeats(entries, path),
    charset: read.charset,
    style: { eol: lineEnding(decoded.text), wrapped: raw.wrapped },
    origin: { bytes, file: raw.file, entries, tail: raw.tail, odd: decoded.odd },
  };
}

interface Reading {
  readonly raw: RawFile;
  readonly entries: readonly ReadEntry[];
  readonly decoded: DecodedFile;
  readonly charset: string;
}

function readAs(bytes: Uint8Array, guessed: string | undefined, path: string): Reading {
  let charset = guessed !== undefined && isKnownCharset(guessed) ? guessed : UTF8;
  // Without a charset gettext takes the bytes as they are. An unknown one is reported
  // at its line in the header, and reading bytes is enough to find it.
  if (charset !== guessed && strictUtf8(bytes) === undefined) charset = BYTES;
  const decoded = decodeFile(bytes, charset, path);
  const raw = scanCatalog({ text: decoded.text, charset }, path);
  return { raw, entries: readEntries(raw), decoded, charset };
}

/** Like gettext, takes what stands after `charset=` anywhere in the header. */
function declaredCharset(entries: readonly ReadEntry[], path: string): string | undefined {
  const header = entries.find(isHeader);
  const text = header?.msgstr[0] ?? "";
  const at = text.indexOf("charset=");
  if (header === undefined || at < 0) return undefined;
  const name = /^[^\s;]*/u.exec(text.slice(at + "charset=".length))?.[0] ?? "";
  const charset = canonicalCharset(name);
  if (charset === undefined || isKnownCharset(charset)) return charset;
  const { file, start, startLine } = header;
  const offset = Math.max(start, file.text.indexOf("charset=", start));
  const before = file.text.slice(start, offset).split("\n");
  const column = (before.at(-1) ?? "").length + "charset=".length + 1;
  throw new InputError(
    worded("the header names the charset `{{name}}`, which is unknown", { name }),
    { file: path, line: startLine + before.length - 1, column },
    worded("Convert the file to UTF-8 and write charset=UTF-8 there."),
  );
}

function lineEnding(text: string): "\n" | "\r\n" {
  const newline = text.indexOf("\n");
  return newline > 0 && text.charCodeAt(newline - 1) === 13 ? "\r\n" : "\n";
}
