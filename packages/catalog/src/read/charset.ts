import { createRequire } from "node:module";
import type iconvLite from "iconv-lite";

let library: typeof iconvLite | undefined;

/**
 * The tables of legacy charsets, which hardly any catalog needs and every start
 * would pay for. A CommonJS package can be loaded late and without a promise.
 */
function iconv(): typeof iconvLite {
  return (library ??= createRequire(import.meta.url)("iconv-lite") as typeof iconvLite);
}

/** The charset of every catalog that Dragoman makes. */
export const UTF8 = "UTF-8";

/** Names under which a header says that it says nothing. */
const PLACEHOLDERS = new Set(["", "CHARSET"]);

/** The charsets in which gettext counts nearly everything beyond ASCII as wide. */
const EAST_ASIAN = new Set(
  ["EUC-JP", "GB2312", "GBK", "EUC-TW", "BIG5", "BIG5-HKSCS", "EUC-KR", "CP949", "JOHAB"],
); // prettier-ignore

/** Bytes that stand for themselves: how a file without a charset is read when it is not UTF-8. */
export const BYTES = "BYTES";

/**
 * Gives the name under which a charset is known here.
 *
 * @param declared - what a header says after `charset=`
 * @returns the name, `undefined` where the header leaves it open
 * @example
 * canonicalCharset("utf8"); // "UTF-8"
 */
export function canonicalCharset(declared: string): string | undefined {
  const name = declared.trim().toUpperCase();
  if (PLACEHOLDERS.has(name)) return undefined;
  return /^UTF-?8$/u.test(name) ? UTF8 : name;
}

/**
 * Says whether a charset can be read and written.
 *
 * @param charset - a canonical name
 * @returns whether it is known here and a superset of ASCII
 * @example
 * isKnownCharset("UTF-16"); // false
 */
export function isKnownCharset(charset: string): boolean {
  if (charset === UTF8 || charset === BYTES) return true;
  // These are no supersets of ASCII, which the format needs.
  return (
    !/^(?:UTF|UCS|ISO-?2022|BASE64|HEX|BINARY)/u.test(charset) && iconv().encodingExists(charset)
  );
}

/**
 * Says whether gettext lays a charset out as East Asian.
 *
 * @param charset - a canonical name
 * @returns true for the legacy charsets of Chinese, Japanese and Korean
 * @example
 * isEastAsian("EUC-JP"); // true
 */
export function isEastAsian(charset: string): boolean {
  return EAST_ASIAN.has(charset);
}

/**
 * Decodes bytes.
 *
 * @param bytes - bytes of a known charset, without a byte-order mark of its own
 * @param charset - a canonical name
 * @returns the text, with U+FFFD for what is invalid
 * @example
 * decodeBytes(Uint8Array.of(0xe9), "ISO-8859-1"); // "é"
 */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (charset === UTF8) return buffer.toString("utf8");
  if (charset === BYTES) return buffer.toString("latin1");
  return iconv().decode(buffer, charset, { stripBOM: false });
}

/**
 * Encodes a text.
 *
 * @param text - the text
 * @param charset - the canonical name of a known charset
 * @returns its bytes; a character that the charset has not becomes `?`
 * @example
 * encodeText("é", "ISO-8859-1"); // Uint8Array [0xe9]
 */
export function encodeText(text: string, charset: string): Uint8Array {
  if (charset === UTF8) return Buffer.from(text, "utf8");
  if (charset === BYTES) return Buffer.from(text, "latin1");
  return iconv().encode(text, charset, { addBOM: false });
}
