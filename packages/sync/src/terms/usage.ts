import type { Terms, Usage } from "../carry/terms.js";
import { isUnspaced } from "../carry/whole-words.js";
import type { TranslatedText } from "./marked-terms.js";
import { folded } from "./phrases.js";
import { WordLists } from "./word-lists.js";

/** So many texts with a word are looked at for it, the first ones: they show well enough what it is used for. */
const MOST_TEXTS = 4000;

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
  let all: FoldedTexts | undefined;
  const known = new Map<string, Usage>();
  const look = (translation: string, phrase: string): Usage => {
    const { sources, targets, lists } = (all ??= foldedTexts(texts()));
    const having = lists.having(translation) ?? targets.keys();
    const usage = { all: 0, meant: 0 };
    let seen = 0;
    for (const text of having) {
      if ((seen += 1) > MOST_TEXTS) break;
      if (!hasWord(targets[text] ?? "", translation)) continue;
      usage.all += 1;
      if (sources[text]?.includes(phrase) === true) usage.meant += 1;
    }
    return usage;
  };
  return (translation, words) => {
    const phrase = folded(words);
    const key = `${translation}\n${phrase}`;
    const answer = known.get(key) ?? look(translation, phrase);
    known.set(key, answer);
    return answer;
  };
}

interface FoldedTexts {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Of the targets. */
  readonly lists: WordLists;
}

function foldedTexts(texts: readonly TranslatedText[]): FoldedTexts {
  const sources = texts.map(({ msgid }) => folded(msgid));
  const targets = texts.map(({ msgstr: [first = ""] }) => folded(first));
  return { sources, targets, lists: new WordLists(targets) };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a text has a word that no letter continues; the first place of it decides. */
function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  if (isUnspaced(word)) return true;
  return !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length));
}
