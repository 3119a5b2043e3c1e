import { ideograph, letter, word } from "./patterns.js";
import { matchEnd } from "./scan-parts.js";

/**
 * Says whether a word may begin with a character: most characters are of ASCII,
 * where it is seen at a glance.
 *
 * @param code - its first UTF-16 unit
 * @returns false where no word does; true for all that is not ASCII
 * @example
 * mayBeWord("*".charCodeAt(0)); // false
 */
export function mayBeWord(code: number): boolean {
  return code >= 128 || isAsciiWord(code);
}

/**
 * Finds the end of a word: a run of letters and digits, underscores between
 * them included; in scripts without spaces each character.
 *
 * @param text - inline Markdown
 * @param at - UTF-16 offset of its first character
 * @returns the offset after it; undefined where no word begins
 * @example
 * wordEnd("snake_case it", 0); // 10
 */
export function wordEnd(text: string, at: number): number | undefined {
  return (
    plainWordEnd(text, at) ??
    (text.charCodeAt(at) < 128 ? undefined : matchEnd(ideograph, text, at)) ??
    matchEnd(word, text, at)
  );
}

/** The end of a word of ASCII letters and digits, next to which no other letter stands. */
function plainWordEnd(text: string, at: number): number | undefined {
  let end = at;
  while (isAsciiWord(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  if (end === at || next === UNDERSCORE) return undefined;
  return next < 128 || end === text.length || !letter.test(text.slice(end, end + 2))
    ? end
    : undefined;
}

const UNDERSCORE = 0x5f;

function isAsciiWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
