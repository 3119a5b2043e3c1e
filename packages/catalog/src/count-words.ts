import { NextOf } from "./read/next-of.js";

/** Scripts without spaces between words, where each character counts: translators count so. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’._-](?=[\p{L}\p{N}]))*/gu;
const ASCII = /^[\n\t -~]*$/u;
const ASCII_WORDS = /[A-Za-z0-9](?:[A-Za-z0-9]|['._-](?=[A-Za-z0-9]))*/gu;

/**
 * Counts the words that a translator reads in a text of inline Markdown. A
 * word is a run of letters and digits, with the apostrophes, full stops and
 * hyphens inside; in scripts without spaces each character counts. HTML tags,
 * URLs and the targets of links do not count, their texts and titles do.
 *
 * @param text - inline Markdown
 * @returns the number of words
 * @example
 * countWords("Read [the docs](https://example.org/a) <br> first"); // 4
 */
export function countWords(text: string): number {
  const prose = withoutMarkup(text);
  return prose.match(ASCII.test(prose) ? ASCII_WORDS : WORDS)?.length ?? 0;
}

/** What may begin a stretch that is no prose: a tag, a link's target, a URL. */
const MARKUP = /<(?=[A-Za-z/!?])|\]\(|https?:\/\//gu;

function withoutMarkup(text: string): string {
  const closes = new NextOf(text, ">");
  let prose = "";
  let from = 0;
  MARKUP.lastIndex = 0;
  for (let found = MARKUP.exec(text); found !== null; found = MARKUP.exec(text)) {
    const start = found.index;
    const end = found[0] === "<" ? closes.at(start) + 1 : targetEnd(text, start + found[0].length);
    // An angle bracket that nothing closes is a character like others.
    if (end === Infinity) continue;
    prose += `${text.slice(from, start)} `;
    from = end;
    MARKUP.lastIndex = end;
  }
  return prose + text.slice(from);
}

/** A target ends at a space, or at the parenthesis that closes it. */
function targetEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32) break;
    if (code === 40) depth++;
    else if (code === 41 && depth-- === 0) break;
  }
  return at;
}
