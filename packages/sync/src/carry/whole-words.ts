import type { Span } from "@dragoman/model";

/** Scripts written without spaces where a dictionary tells words from parts of words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** And where it does not: `สนาม` and `บิน` are words, and `สนามบิน` is another one. */
const UNDIVIDED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What joins words to longer ones, or makes a placeholder, a path or an option of them. */
const JOINING = /[\p{M}\-‐‑·_{}$%#@/\\\u00AD\u200B-\u200D\u2060]/u;
/** An article or a preposition that gave up its vowel: `l'acqua`, `dell’acqua`. */
const ELIDED = /(?<!\p{L})\p{L}{1,6}['’]$/u;
/** One character that may be a part of the word beside it: `非` in `非表示`, `名` in `用户名`. */
const AFFIX = /^\p{Script=Han}$/u;
/** Such characters that are words of their own in Chinese: particles and prepositions. */
const PARTICLE = /^[的地得和与及或在是了将会请把被对从到为以用让给使]$/u;
let words: Intl.Segmenter | undefined;

/**
 * Whether some of the words are of a script without spaces between words, in which a dictionary
 * tells words from parts of words.
 *
 * @example
 * isUnspaced("検索"); // true
 */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/**
 * Says whether words are long enough not to stand somewhere by chance.
 *
 * @param text - the words
 * @example
 * isTelling("rete"); // true
 * isTelling("il"); // false
 */
export function isTelling(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // Grammar is written in Hiragana.
  const areFew = isUnspaced(text) && !/^\p{Script=Hiragana}+$/u.test(text);
  return letters >= (areFew ? 2 : 4);
}

/**
 * Says whether words are a single one. Where words are written without spaces, what is longer than
 * most of them is several.
 *
 * @param text - the words, white space folded
 * @example
 * isOneWord("検索"); // true
 * isOneWord("検索エンジン"); // false
 */
export function isOneWord(text: string): boolean {
  return !text.includes(" ") && (text.length <= 4 || !isUnspaced(text));
}

/**
 * Says whether a stretch is not a part of a longer word, also in languages that
 * write words without spaces: there a dictionary says so (UAX #29, by ICU).
 *
 * @param text - any text
 * @param span - a stretch of it that begins and ends where leaves do
 * @example
 * isWhole("Chiedi al porto.", { start: 10, end: 15 }); // true
 * isWhole("le porte-clés", { start: 3, end: 8 }); // false
 */
export function isWhole(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 9), start), text.slice(end, end + 2)];
  const beside = before.slice(-1) + after.slice(0, 1);
  if (JOINING.test(beside) || UNDIVIDED.test(beside)) return false;
  if (/[\p{L}\p{N}]['’.]$/u.test(before) && !ELIDED.test(before)) return false;
  if (/^['’.][\p{L}\p{N}]/u.test(after)) return false;
  return !isUnspaced(text.slice(start, end)) || isWordByDictionary(text, { start, end });
}

function isWordByDictionary(text: string, { start, end }: Span): boolean {
  const segments = (words ??= new Intl.Segmenter("en", { granularity: "word" })).segment(text);
  const begins = (offset: number): boolean =>
    offset >= text.length || segments.containing(offset)?.index === offset;
  if (!begins(start) || !begins(end)) return false;
  return [segments.containing(start - 1), segments.containing(end)].every(
    (neighbour) =>
      neighbour === undefined || !AFFIX.test(neighbour.segment) || PARTICLE.test(neighbour.segment),
  );
}
