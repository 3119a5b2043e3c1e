import { decodeBytes } from "./charset.js";
import type { FileText } from "./raw-entry.js";
import { isHex, isOctal } from "./read-string.js";

const QUOTE = 34;
const BACKSLASH = 92;

const LETTERS = new Map<string, string>([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["\\", "\\"],
  ['"', '"'],
]);

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
  let value = "";
  let quote = text.indexOf('"', start);
  while (quote >= 0 && quote < end) {
    let from = quote + 1;
    let at = from;
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) {
      if (code !== BACKSLASH) {
        at++;
        continue;
      }
      value += text.slice(from, at);
      const letter = LETTERS.get(text.charAt(at + 1));
      if (letter === undefined) {
        const [characters, after] = readNumbers(file, at);
        value += characters;
        at = after;
      } else {
        value += letter;
        at += 2;
      }
      from = at;
    }
    value += text.slice(from, at);
    quote = at + 1 < end ? text.indexOf('"', at + 1) : -1;
  }
  return value;
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
    if (end === from) break;
    const digits = text.slice(Math.max(from, end - 3), end);
    bytes.push(parseInt(digits, hexadecimal ? 16 : 8) & 255);
    at = end;
  }
  return [decodeBytes(Uint8Array.from(bytes), file.charset), at];
}
