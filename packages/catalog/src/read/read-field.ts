import { CHARACTER_OF } from "../escape-letters.js";
import { decodeBytes } from "./charset.js";
import { escapedByte, isHex, isOctal } from "./escapes.js";
import { NextOf } from "./next-of.js";
import type { FileText } from "./raw-entry.js";

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Reads the text of a field: its strings joined, escapes resolved.
 *
 * @param file - the file, scanned without an error
 * @param start - offset of the field's keyword
 * @param end - offset after its last closing quote
 * @returns the text
 * @example
 * readField({ text: 'msgid "a" "\\tb"', charset: "UTF-8" }, 0, 15); // "a\tb"
 */
export function readField(file: FileText, start: number, end: number): string {
  const { text } = file;
  const first = text.indexOf('"', start);
  const last = text.charCodeAt(end - 1) === QUOTE ? end - 1 : text.lastIndexOf('"', end - 1);
  if (first < 0 || first >= last) return "";
  const inner = text.slice(first + 1, last);
  // Nearly all strings are one, and plain; the search for a character is as good as free.
  const hasEscape = inner.includes("\\");
  if (!hasEscape && !inner.includes('"')) return inner;
  const quoted = text
    .slice(first, last + 1)
    .split(JOINT)
    .join("");
  if (LIKE_JSON.test(quoted)) return JSON.parse(quoted) as string;
  return joinStrings({ text: inner, charset: file.charset }, hasEscape);
}

/** How the strings of a field mostly follow each other: a line ending stands inside of none. */
const JOINT = '"\n"';
/** A string that JSON reads as PO does: all but numbers, `\a`, `\v` and control characters as they are. */
const LIKE_JSON = /^"[^\x00-\x1f"\\]*(?:\\[ntbrf\\"][^\x00-\x1f"\\]*){0,99}"$/;

/** Joins strings: the file's text is without the first quote and the last. */
function joinStrings(file: FileText, hasEscape: boolean): string {
  const { text } = file;
  const quotes = new NextOf(text, '"');
  const backslashes = new NextOf(hasEscape ? text : "", "\\");
  let value = "";
  let from = 0;
  for (;;) {
    const quote = quotes.at(from);
    const backslash = backslashes.at(from);
    if (backslash < quote) {
      const [characters, after] = readEscape(file, backslash);
      value += text.slice(from, backslash) + characters;
      from = after;
    } else if (quote === Infinity) {
      return value + text.slice(from);
    } else {
      value += text.slice(from, quote);
      from = text.indexOf('"', quote + 1) + 1;
    }
  }
}

function readEscape(file: FileText, at: number): [characters: string, end: number] {
  const letter = CHARACTER_OF[file.text.charCodeAt(at + 1)];
  return letter === undefined ? readNumbers(file, at) : [letter, at + 2];
}

/** Numbers are bytes of the file's charset: neighbours may make one character. */
function readNumbers(file: FileText, start: number): [characters: string, end: number] {
  const { text } = file;
  const bytes: number[] = [];
  let at = start;
  while (text.charCodeAt(at) === BACKSLASH) {
    const hexadecimal = text.charAt(at + 1) === "x";
    const isDigit = hexadecimal ? isHex : isOctal;
    const from = hexadecimal ? at + 2 : at + 1;
    let end = from;
    while (isDigit(text.charCodeAt(end)) && (hexadecimal || end < from + 3)) end++;
    const byte = end === from ? undefined : escapedByte(text, at, end);
    if (byte === undefined) break;
    bytes.push(byte);
    at = end;
  }
  return [decodeBytes(Uint8Array.from(bytes), file.charset), at];
}
