import type { Terms } from "../carry/terms.js";
import type { TranslatedText } from "./marked-terms.js";

/** So many texts are looked at: of what is not in these nothing is known. */
const MOST_TEXTS = 10_000;
/** So many times a word is looked at: the first ones say enough. */
const ENOUGH = 40;

/**
 * Looks up how a locale writes a word within its texts: nouns have a capital in
 * German, names everywhere.
 *
 * @param texts - gives translations that people made
 * @returns the look-up
 * @example
 * mostlySmallIn(() => [{ msgid: "Then read", msgstr: ["Dann lesen"] }])("lesen"); // true
 */
export function mostlySmallIn(texts: () => readonly TranslatedText[]): Terms["isMostlySmall"] {
  let all: readonly string[] | undefined;
  const known = new Map<string, boolean>();
  const look = (word: string): boolean => {
    all ??= texts()
      .slice(0, MOST_TEXTS)
      .map(({ msgstr: [first = ""] }) => first);
    const [first] = word;
    if (first === undefined) return false;
    const capital = first.toUpperCase() + word.slice(first.length);
    return count(all, word, false) > count(all, capital, true);
  };
  return (word) => {
    const answer = known.get(word) ?? look(word);
    known.set(word, answer);
    return answer;
  };
}

const LETTER = /[\p{L}\p{M}\p{N}_]/u;
/** What a sentence begins after, where anything has a capital. */
const BEGINNING = /(?:^|[.!?:。\n])[\p{P}\p{S}\s]*$/u;

/** How many texts have a word, {@link ENOUGH} at most; within their sentences where that matters. */
function count(texts: readonly string[], word: string, isWithin: boolean): number {
  let found = 0;
  for (const text of texts) {
    const at = text.indexOf(word, isWithin ? 1 : 0);
    if (at < 0 || LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(at + word.length)))
      continue;
    if (isWithin && BEGINNING.test(text.slice(Math.max(0, at - 8), at))) continue;
    if ((found += 1) === ENOUGH) return found;
  }
  return found;
}
