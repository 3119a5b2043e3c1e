/**
 * Says whether a word is spelt like a name, which stays as it is in other
 * languages: it has a digit, a capital inside or only capitals, a full stop or
 * a slash inside, or a capital without beginning a sentence. Scripts without
 * capitals have none of these.
 *
 * @param word - letters and digits, perhaps with marks inside
 * @param isFirst - whether it begins a sentence
 * @returns true for `GitHub`, `IPv6`, `DNS`, `signal.org`; for `Signal` where it is not the first word
 * @example
 * isNameLike("macOS", true); // true
 */
export function isNameLike(word: string, isFirst: boolean): boolean {
  if (NAME.test(word)) return true;
  return !isFirst && CAPITAL.test(word);
}

const NAME = /[\p{N}._/@]|(?:\p{L}|\p{M})\p{Lu}/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Says whether a text without plain words lists names, such as `Signal, Element, Tox`.
 *
 * @param text - words that are spelt like names, the first one perhaps not
 * @returns true for three items or more
 * @example
 * isListOfNames("iOS, Android, Desktop"); // true
 */
export function isListOfNames(text: string): boolean {
  return text.split(/[,;、،，]\s*/u).length >= 3;
}
