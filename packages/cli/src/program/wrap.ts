import { displayWidth } from "@dragoman/report";

/** Scripts that are written without spaces: a line may end beside any of their words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
/** What begins no line: closing punctuation, and small kana (JIS X 4051, 行頭禁則). */
const NOT_FIRST = /^[\p{Pe}\p{Pf}、。，．,.・：；？！!?…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** What ends none: opening brackets and quotes. */
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks lines at spaces, and in scripts without spaces between words.
 *
 * @param text - one line or more
 * @param width - cells of a line; a word that is wider has a line of its own
 * @returns the text with more line breaks
 * @example
 * wrap("one two", 5); // "one\ntwo"
 */
export function wrap(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => wrappedLines(line, width))
    .join("\n");
}

function wrappedLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line === "" || displayWidth(line + piece) <= width) line += piece;
    else {
      lines.push(line);
      line = piece.trimStart();
    }
  }
  return [...lines, line];
}

/** Words, with the spaces before them. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of new Intl.Segmenter([], { granularity: "word" }).segment(text)) {
    if (mayBreak(piece, segment)) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}

function mayBreak(before: string, next: string): boolean {
  if (before.trim() === "" || /\s$/u.test(before)) return false;
  if (/^\s/u.test(next)) return true;
  const isUnspaced = UNSPACED.test(before.slice(-1)) || UNSPACED.test(next.charAt(0));
  return isUnspaced && !NOT_FIRST.test(next) && !NOT_LAST.test(before);
}
