import type { JudgedBlock } from "./judged-block.js";
import type { Identifier } from "./identifier.js";
import { sentencesOf } from "./sentences.js";
import { countOf } from "./words.js";

/** With fewer words a page says nothing about itself. */
const FEWEST_ON_PAGE = 20;

/** Of the words of a page in another language, at most this part is in its own. */
const OWN_SHARE = 0.05;

/**
 * Says whether a page is in another language altogether.
 *
 * @param blocks - the page's, judged
 * @returns the language, or undefined where some of it is in its own, or there is too little to say
 * @example
 * pageInOtherLanguage(judgeBlocks(texts, options)); // "de"
 */
export function pageInOtherLanguage(blocks: readonly JudgedBlock[]): string | undefined {
  let own = 0;
  const others = new Map<string, number>();
  for (const { sentences } of blocks) {
    for (const { verdict, words } of sentences) {
      if (verdict.kind === "own") own += countOf(words);
      if (verdict.kind !== "other") continue;
      others.set(verdict.language, (others.get(verdict.language) ?? 0) + countOf(words));
    }
  }
  const [language, count] = most(others) ?? ["", 0];
  const all = [...others.values()].reduce((sum, words) => sum + words, own);
  return count >= FEWEST_ON_PAGE && count >= all * (1 - OWN_SHARE) ? language : undefined;
}

/** A sentence with fewer UTF-16 units of prose has no vote: scripts without spaces have no words to count. */
const FEWEST_LETTERS = 15;

/**
 * Says in which language most of a text is.
 *
 * @param texts - inline Markdown
 * @param identifier - the identifier
 * @returns the language of most of the prose, or undefined where there are too few
 * @example
 * languageOfTexts(["Low water is at noon today."], identifier); // "en"
 */
export function languageOfTexts(
  texts: readonly string[],
  identifier: Identifier,
): string | undefined {
  const votes = new Map<string, number>();
  for (const { words } of texts.flatMap(sentencesOf)) {
    const prose = words.flatMap(({ text, isName }) => (isName ? [] : [text])).join(" ");
    if (prose.length < FEWEST_LETTERS) continue;
    const [language] = most(identifier.likeness(prose)) ?? [];
    if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + prose.length);
  }
  return most(votes)?.[0];
}

function most(counts: ReadonlyMap<string, number>): readonly [string, number] | undefined {
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, entry) => (entry[1] > (best?.[1] ?? 0) ? entry : best),
    undefined,
  );
}
