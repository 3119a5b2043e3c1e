import { distance } from "fastest-levenshtein";

/** A word as `countWords` of the catalogs counts it: in scripts without spaces each character is one. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’._-](?=[\p{L}\p{N}]))*/gu;

/** Of longer texts the rest counts as changed: the time for one pair stays below that of reading its page. */
const MOST_WORDS = 5000;

/**
 * Says how near two texts are, as translation tools do for the matches that
 * they bill: one less the edit distance in words over the length of the longer
 * text. Levenshtein, “Binary codes capable of correcting deletions, insertions,
 * and reversals” (1966), on words; OmegaT's “match percentage” is this measure.
 * Letter case counts.
 *
 * @param a - inline Markdown
 * @param b - inline Markdown
 * @returns whole percent from 0 to 100, rounded down; 100 only for equal
 *   texts, and 99 where nothing but markup, punctuation or white space differs
 * @see https://en.wikipedia.org/wiki/Levenshtein_distance
 * @example
 * similarity("Low water at noon", "Low water at night"); // 75
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 100;
  const [first, second] = withoutCommonEnds(wordsOf(a), wordsOf(b));
  const longer = Math.max(first.total, second.total);
  if (longer === 0) return 99;
  const edits = wordDistance(first.words, second.words);
  return Math.min(99, Math.floor(((longer - edits) * 100) / longer));
}

/** Words that are left to compare, and how many there were. */
interface Rest {
  readonly words: readonly string[];
  readonly total: number;
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

/** Most edits touch one place; what is the same before and after it costs no comparing. */
function withoutCommonEnds(a: readonly string[], b: readonly string[]): [Rest, Rest] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [
    { words: a.slice(start, a.length - end), total: a.length },
    { words: b.slice(start, b.length - end), total: b.length },
  ];
}

/**
 * The library compares UTF-16 units, in linear space (Myers, “A fast
 * bit-vector algorithm”, 1999): each word gets a unit of its own.
 */
function wordDistance(a: readonly string[], b: readonly string[]): number {
  const units = new Map<string, string>();
  const encode = (words: readonly string[]): string =>
    words
      .slice(0, MOST_WORDS)
      .map((word) => {
        const unit = units.get(word) ?? String.fromCharCode(units.size);
        units.set(word, unit);
        return unit;
      })
      .join("");
  const rest = Math.max(0, a.length - MOST_WORDS, b.length - MOST_WORDS);
  return Math.min(Math.max(a.length, b.length), distance(encode(a), encode(b)) + rest);
}
