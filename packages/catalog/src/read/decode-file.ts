import { InputError, worded } from "@dragoman/model";
import { decodeBytes, encodeText, UTF8 } from "./charset.js";

/** A file's text, and those of its lines that would not be encoded to the bytes they were. */
export interface DecodedFile {
  readonly text: string;
  /** Bytes of such lines, by the offset in the text at which they begin; mostly empty. */
  readonly odd: ReadonlyMap<number, Uint8Array>;
}

const NOTHING_ODD: ReadonlyMap<number, Uint8Array> = new Map();
const NEWLINE = 10;
const REPLACEMENT = "\uFFFD";
/** Where a byte that is no character goes in a comment: U+DC80 to U+DCFF, which no valid text has. */
const STRAY = 0xdc00;

/**
 * Decodes a PO file so that it can be written back as it was. Like gettext, it
 * takes invalid bytes in comments as they are, and nowhere else.
 *
 * @param bytes - the file
 * @param charset - the canonical name of a known charset
 * @param path - the file, for errors
 * @returns the text, and the lines to be written back from their bytes
 * @throws InputError with line and column of a byte that is invalid in the charset
 * @example
 * decodeFile(new TextEncoder().encode("# é\n"), "UTF-8", "it.po").text; // "# é\n"
 */
export function decodeFile(bytes: Uint8Array, charset: string, path: string): DecodedFile {
  if (charset === UTF8) {
    const text = strictUtf8(bytes);
    return text === undefined ? decodeLines(bytes, charset, path) : { text, odd: NOTHING_ODD };
  }
  const text = decodeBytes(bytes, charset);
  const same = Buffer.compare(encodeText(text, charset), bytes) === 0;
  return same ? { text, odd: NOTHING_ODD } : decodeLines(bytes, charset, path);
}

/**
 * Decodes UTF-8.
 *
 * @param bytes - any bytes
 * @returns the text, byte-order mark included; undefined where they are no valid UTF-8
 * @example
 * strictUtf8(Uint8Array.of(0xe8)); // undefined
 */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeLines(bytes: Uint8Array, charset: string, path: string): DecodedFile {
  const odd = new Map<number, Uint8Array>();
  const lines: string[] = [];
  let at = 0;
  for (let start = 0, end: number; start <= bytes.length; start = end + 1) {
    end = bytes.indexOf(NEWLINE, start);
    if (end < 0) end = bytes.length;
    const line = bytes.subarray(start, end);
    let text = decodeBytes(line, charset);
    if (isValid(line, text, charset)) {
      if (Buffer.compare(encodeText(text, charset), line) !== 0) odd.set(at, line);
    } else if (/^\s*#(?![~|])/u.test(text)) {
      text = withStrayBytes(line);
      odd.set(at, line);
    } else {
      throw invalidBytes(line, lines.length + 1, charset, path);
    }
    lines.push(text);
    at += text.length + 1;
  }
  return { text: lines.join("\n"), odd };
}

function isValid(line: Uint8Array, text: string, charset: string): boolean {
  if (charset === UTF8) return strictUtf8(line) !== undefined;
  if (!text.includes(REPLACEMENT)) return true;
  // GB18030 has U+FFFD as a character.
  return Buffer.compare(encodeText(text, charset), line) === 0;
}

function withStrayBytes(line: Uint8Array): string {
  const latin1 = Buffer.from(line).toString("latin1");
  return latin1.replace(/[\x80-\xff]/gu, (byte) => String.fromCharCode(STRAY + byte.charCodeAt(0)));
}

function invalidBytes(line: Uint8Array, number: number, charset: string, path: string): Error {
  const text = decodeBytes(line, charset);
  const valid = text.slice(0, Math.max(0, text.indexOf(REPLACEMENT)));
  const byte = (line[encodeText(valid, charset).length] ?? 0).toString(16).padStart(2, "0");
  return new InputError(
    worded("the byte 0x{{byte}} is invalid in {{charset}}", { byte, charset }),
    { file: path, line: number, column: valid.length + 1 },
    worded(
      'Save the file as {{charset}}, or name its charset in the header: "Content-Type: text/plain; charset=…\\n".',
      { charset },
    ),
  );
}
