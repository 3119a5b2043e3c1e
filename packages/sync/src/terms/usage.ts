import type { Terms, Usage } from "../carry/terms.js";
import { isUnspaced } from "../carry/whole-words.js";
import type { TranslatedText } from "./marked-terms.js";
import { folded } from "./phrases.js";

/**
 * Looks up what a word of a translation is used for: in how many texts certain
 * words are in the source, too. `ancora` is an anchor in one text and "still"
 * in twenty.
 *
 * @param texts - gives translations that people made
 * @returns the look-up; it folds all texts once, when it is first asked
 * @example
 * usageIn(() => [{ msgid: "A tide", msgstr: ["Una marea"] }])("marea", "tide"); // { all: 1, meant: 1 }
 */
export function usageIn(texts: () => readonly TranslatedText[]): Terms["usageOf"] {
  let all: readonly (readonly [source: string, target: string])[] | undefined;
  const known = new Map<string, Usage>();
  const look = (translation: string, phrase: string): Usage => {
    all ??= texts().map(({ msgid, msgstr: [first = ""] }) => [folded(msgid), folded(first)]);
    const having = all.filter(([, target]) => hasWord(target, translation));
    const meant = having.filter(([source]) => source.includes(phrase));
    return { all: having.length, meant: meant.length };
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
