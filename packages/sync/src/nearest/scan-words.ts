import {
  classes,
  classify,
  FNV_OFFSET,
  FNV_PRIME,
  LETTER,
  OPENING,
  OTHER,
  UNKNOWN,
} from "./unit-classes.js";

/** What a word stands in. */
export const PROSE = 0;
export const CODE = 1;
export const MARKUP = 2;

/**
 * Takes the words of a text one by one: UTF-16 offsets into it, `end`
 * exclusive; {@link PROSE}, {@link CODE} or {@link MARKUP}; and a hash of the
 * word's UTF-16 units (FNV-1a), so that most words need not be cut out.
 */
export type OnWord = (start: number, end: number, inside: number, hash: number) => void;

/**
 * Finds the words of inline Markdown: runs of letters and digits; in scripts
 * without spaces each character. Words in code spans, and words in URLs,
 * targets of links, HTML tags and attribute lists are told apart; a fenced
 * block of code is read as prose, being all there is. One pass, linear.
 *
 * @param text - inline Markdown, or a block of code
 * @param onWord - called for each word, in order
 * @example
 * scanWords("See [us](https://a.b)", (start, end, inside) => …); // See, us; https, a, b in markup
 */
export function scanWords(text: string, onWord: OnWord): void {
  const length = text.length;
  let at = 0;
  let inside = PROSE;
  let regionEnd = 0;
  // What is called for each character is written out: a locale has millions.
  while (at < length) {
    const code = text.charCodeAt(at);
    let kind = classes[code] ?? UNKNOWN;
    if (kind === UNKNOWN) kind = classify(code);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    if (kind === OPENING) {
      if (at >= regionEnd) {
        regionEnd = regionEndFrom(text, at, code);
        inside = code === BACKTICK ? CODE : MARKUP;
      }
      at += 1;
      continue;
    }
    const start = at;
    let hash = Math.imul(FNV_OFFSET ^ code, FNV_PRIME);
    at += 1;
    if (kind === LETTER) {
      for (; at < length; at += 1) {
        const next = text.charCodeAt(at);
        let nextKind = classes[next] ?? UNKNOWN;
        if (nextKind === UNKNOWN) nextKind = classify(next);
        if (nextKind !== LETTER) break;
        hash = Math.imul(hash ^ next, FNV_PRIME);
      }
      if (text.charCodeAt(at) === COLON && start >= regionEnd && isScheme(text, start, at)) {
        regionEnd = after(text, start, SPACE, CLOSING);
        inside = MARKUP;
      }
    }
    onWord(start, at, start < regionEnd ? inside : PROSE, hash);
  }
}

const BACKTICK = 0x60;
const SPACE = 0x20;
const CLOSING = 0x29;
const COLON = 0x3a;
/** Code spans, tags and attribute lists longer than this are not looked for. */
const LONGEST = 300;

/** The end of the region that begins at `at`; `at` itself where none does. */
function regionEndFrom(text: string, at: number, code: number): number {
  const next = text.charCodeAt(at + 1);
  switch (code) {
    case BACKTICK:
      // Three open a block, which is prose here; of two the second one opens.
      if (next === BACKTICK || text.endsWith("``", at)) return at;
      return after(text, at + 1, BACKTICK, BACKTICK, at);
    case 0x28:
      return text[at - 1] === "]" ? after(text, at + 1, SPACE, CLOSING) : at;
    case 0x3c:
      return /^<[a-z/!]/iu.test(text.slice(at, at + 2)) ? after(text, at, 0x3e, 0x3e, at) : at;
    case 0x7b:
      return /^\{[ \t]{0,2}[.#:]/u.test(text.slice(at, at + 4))
        ? after(text, at, 0x7d, 0x7d, at)
        : at;
    default:
      return at;
  }
}

/**
 * Where the first of two characters ends, within reach.
 *
 * @param otherwise - what to answer where neither does; the end of the reach unless given
 */
function after(text: string, from: number, one: number, other: number, otherwise?: number): number {
  const end = Math.min(text.length, from + LONGEST);
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === one || code === other) return at + 1;
  }
  return otherwise ?? end;
}

function isScheme(text: string, start: number, end: number): boolean {
  return (
    end - start >= 4 &&
    end - start <= 5 &&
    text.startsWith("://", end) &&
    text.startsWith("http", start)
  );
}
