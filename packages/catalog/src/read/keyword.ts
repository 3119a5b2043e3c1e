import { worded } from "@dragoman/model";
import { catalogError } from "./fail.js";
import { PART } from "./raw-entry.js";

/** A keyword as it stands in a file. */
export interface Keyword {
  /** Which part of an entry it opens. */
  readonly part: number;
  /** Offset after it, and after its index. */
  readonly end: number;
  /** The number in `msgstr[n]`. */
  readonly index: number | undefined;
}

const PARTS = new Map<string, number>([
  ["domain", PART.other],
  ["msgctxt", PART.msgctxt],
  ["msgid", PART.msgid],
  ["msgid_plural", PART.msgidPlural],
  ["msgstr", PART.msgstr],
]);

/** Before `#|`: what the field was when the entry was translated. */
const PREVIOUS = new Map<number, number>([
  [PART.msgctxt, PART.previousMsgctxt],
  [PART.msgid, PART.previousMsgid],
  [PART.msgidPlural, PART.previousMsgidPlural],
]);

/**
 * Reads the keyword at an offset.
 *
 * @param text - the whole file
 * @param start - where a letter stands
 * @param previous - whether the line began with `#|` or `#~|`
 * @param path - the file, for errors
 * @returns the keyword
 * @throws InputError where the word is none that PO knows
 * @example
 * readKeyword('msgstr[1] "b"', 0, false, "it.po"); // { part: 12, end: 9, index: 1 }
 */
export function readKeyword(text: string, start: number, previous: boolean, path: string): Keyword {
  // Nearly all there are, known without being cut out.
  if (!previous && text.startsWith("msgid ", start))
    return { part: PART.msgid, end: start + 5, index: undefined };
  if (!previous && text.startsWith('msgstr "', start))
    return { part: PART.msgstr, end: start + 6, index: undefined };
  let end = start;
  while (isWord(text.charCodeAt(end))) end++;
  const word = text.slice(start, end);
  const plain = PARTS.get(word);
  const part = previous && plain !== undefined ? PREVIOUS.get(plain) : plain;
  if (part === undefined) throw unknownKeyword(text, start, word, previous, path);
  if (part !== PART.msgstr) return { part, end, index: undefined };
  return withIndex(text, end, path);
}

function withIndex(text: string, after: number, path: string): Keyword {
  const open = skipBlanks(text, after);
  if (text.charAt(open) !== "[") return { part: PART.msgstr, end: after, index: undefined };
  const digits = skipBlanks(text, open + 1);
  let end = digits;
  while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  const close = skipBlanks(text, end);
  if (end === digits || end > digits + 4 || text.charAt(close) !== "]") {
    throw catalogError(
      path,
      text,
      open,
      worded("`[` after `msgstr` is not followed by a number and `]`"),
      worded("Number the plural forms from 0: msgstr[0], msgstr[1], …."),
    );
  }
  const index = Number(text.slice(digits, end));
  return { part: PART.msgstr + index, end: close + 1, index };
}

function unknownKeyword(
  text: string,
  start: number,
  word: string,
  previous: boolean,
  path: string,
): Error {
  const valid = previous
    ? worded("After #| come msgctxt, msgid or msgid_plural.")
    : worded("Valid are msgctxt, msgid, msgid_plural, msgstr, msgstr[n] and domain.");
  const shown = word.length > 40 ? `${word.slice(0, 40)}…` : word;
  return catalogError(
    path,
    text,
    start,
    worded("`{{shown}}` is no keyword here", { shown }),
    valid,
  );
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === " " || text.charAt(at) === "\t") at++;
  return at;
}

/**
 * Says whether a keyword can begin with a UTF-16 code unit.
 *
 * @param code - the code unit
 * @returns true for ASCII letters and the underscore
 * @example
 * isLetter("m".charCodeAt(0)); // true
 */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 36;
}
