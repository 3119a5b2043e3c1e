import { InputError, worded } from "@dragoman/model";
import type { Catalog } from "../catalog.js";
import { decodeBytes, encodeText, UTF8 } from "../read/charset.js";
import type { Written } from "./draft.js";
import { OddLines } from "./odd-lines.js";

const NEWLINE = Buffer.from("\n");

/**
 * Encodes the text of a catalog. Lines that were copied from its file have the
 * bytes that they had there.
 *
 * @param written - the text
 * @param catalog - the catalog that it is the text of
 * @returns the bytes of the file
 * @throws InputError with line and column of a character that the charset has not
 * @example
 * encodeWritten({ text: "# é\n", marks: [] }, catalog); // Uint8Array [35, 32, 195, 169, 10]
 */
export function encodeWritten(written: Written, catalog: Catalog): Uint8Array {
  const { charset, origin, path } = catalog;
  const odd = origin === undefined || origin.odd.size === 0 ? undefined : origin;
  if (charset === UTF8 && odd === undefined) return Buffer.from(written.text, "utf8");
  const known = odd === undefined ? undefined : new OddLines(written.marks, odd);
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const [index, line] of written.text.split("\n").entries()) {
    if (index > 0) chunks.push(NEWLINE);
    chunks.push(known?.bytesOf(line, at) ?? encodeLine(line, index + 1, charset, path));
    at += line.length + 1;
  }
  return Buffer.concat(chunks);
}

function encodeLine(line: string, number: number, charset: string, path: string): Uint8Array {
  const bytes = encodeText(line, charset);
  if (decodeBytes(bytes, charset) !== line) throw notInCharset(line, number, charset, path);
  return bytes;
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
