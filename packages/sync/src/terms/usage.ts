import type { Terms } from "../carry/terms.js";
import { isUnspaced } from "../carry/whole-words.js";
import type { TranslatedText } from "./marked-terms.js";
import { folded } from "./phrases.js";

/** Of the texts that have a translation, so many have its words in their source. */
const MOSTLY = 0.6;

/**
 * Looks up what words of a translation stand for: in how many texts their
 * counterpart is in the source, too. `ancora` is an anchor in one text and
 * "still" in twenty.
 *
 * @param texts - gives translations that people made
 * @returns the look-up; it folds all texts once, when it is first asked
 * @example
 * usageOf(() => [{ msgid: "A tide", msgstr: ["Una marea"] }])("marea", "tide"); // true
 */
export function usageOf(texts: () => readonly TranslatedText[]): Terms["standsFor"] {
  let all: readonly (readonly [source: string, target: string])[] | undefined;
  const known = new Map<string, boolean>();
  const look = (translation: string, phrase: string): boolean => {
    all ??= texts().map(({ msgid, msgstr: [first = ""] }) => [folded(msgid), folded(first)]);
    let [having, meaning] = [0, 0];
    for (const [source, target] of all) {
      if (!hasWord(target, translation)) continue;
      having += 1;
      if (source.includes(phrase)) meaning += 1;
    }
    return meaning >= MOSTLY * having;
  };
  return (translation, words) => {
    const phrase = folded(words);
    const key = `${translation}\n${phrase}`;
    const answer = known.get(key) ?? look(translation, phrase);
    known.set(key, answer);
    return answer;
  };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a text has a word that no letter continues; the first place of it decides. */
function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  if (isUnspaced(word)) return true;
  return !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length));
}
