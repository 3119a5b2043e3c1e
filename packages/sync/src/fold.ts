import type { MessageKey } from "@dragoman/catalog";
import { messageKey } from "@dragoman/catalog";

/** Only the white space that Markdown folds: a no-break space is a choice of the author's. */
const SPACES = /[ \t\r\n\f\v]+/gu;
/** What is to be folded, apart from the edges. Searching for each is several times faster than one expression. */
const UNFOLDED = ["  ", "\n", "\t", "\r", "\f", "\v"];

/**
 * Gives a key that is the same for messages that differ in white space only.
 *
 * @param message - a msgid, and a msgctxt where it has one
 * @returns a key for a Map
 * @example
 * foldedKey({ msgid: "one\n  two " }) === foldedKey({ msgid: "one two" }); // true
 */
export function foldedKey({ msgid, msgctxt }: MessageKey): string {
  return messageKey({ msgctxt, msgid: foldSpaces(msgid) });
}

/**
 * Makes each stretch of white space one space, and none at the edges.
 *
 * @example
 * foldSpaces(" one\n  two"); // "one two"
 */
export function foldSpaces(text: string): string {
  const isTrimmed = text.charCodeAt(0) !== 32 && text.charCodeAt(text.length - 1) !== 32;
  const isFolded = isTrimmed && !UNFOLDED.some((space) => text.includes(space));
  return isFolded ? text : trimSpaces(text.replaceAll(SPACES, " "));
}

/**
 * Fits a translation to a msgid that differs from its old one in white space
 * only: the edges become those of the new msgid. Where the old msgid had soft
 * line breaks and the new one has none, the translation has none either: to
 * Dragoman a `\n` is a hard break.
 *
 * @param msgstr - the translation
 * @param from - the msgid that it was made for
 * @param to - the msgid that it is to serve
 * @returns the fitted translation; an empty one stays empty
 * @example
 * fitSpaces("uno\ndue\n", "one\ntwo\n", "one two"); // "uno due"
 */
export function fitSpaces(msgstr: string, from: string, to: string): string {
  const core = trimSpaces(msgstr);
  if (core === "") return msgstr;
  const inner = trimSpaces(from);
  const soft = inner.includes("\n") && !trimSpaces(to).includes("\n");
  const trimmed = trimSpaces(to);
  const start = to.indexOf(trimmed);
  const lead = to.slice(0, start);
  const trail = to.slice(start + trimmed.length);
  return lead + (soft ? inOneLine(core) : core) + trail;
}

/** In two steps, and never from within a row of spaces: else each space of a long row is a start of a search. */
function inOneLine(text: string): string {
  return text.replaceAll(/\r?\n[ \t]*/gu, "\n").replaceAll(/(?<![ \t])[ \t]*\n/gu, " ");
}

function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/**
 * Whether a UTF-16 unit is white space that Markdown folds.
 *
 * @example
 * isSpace("\t".charCodeAt(0)); // true
 * isSpace("\u00A0".charCodeAt(0)); // false
 */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
