import { isNameLike } from "./names.js";
import { sentencesOf } from "./sentences.js";
import { withoutMarkup } from "./without-markup.js";

/** Longer texts are no names. */
const LONGEST = 200;

/** Says that a text needs no translation. */
export type Keepable = (text: string) => boolean;

/**
 * Makes what says whether a text is the same in every language: it has no word
 * but names that are spelt like names (`GitHub`, `IPv6`), code, numbers,
 * URLs, and terms that are kept.
 *
 * @param keep - terms that are kept, as a glossary lists them
 * @returns says so of a text of inline Markdown
 * @example
 * keepable(["Element"])("**Element** `2.0`"); // true
 */
export function keepable(keep: readonly string[]): Keepable {
  const terms = keep.map((term) => term.trim()).filter((term) => term !== "");
  const longestFirst = terms.sort((a, b) => b.length - a.length);
  return (text) => {
    if (text.length > LONGEST) return false;
    const prose = longestFirst.reduce(withoutTerm, withoutMarkup(text));
    return sentencesOf(prose).every(({ words }) =>
      words.every((word) => isNameLike(word.text, true) && !SHOUTED.test(word.text)),
    );
  };
}

/** `WARNING` is a word; acronyms are shorter. */
const SHOUTED = /^\p{Lu}{6,}$/u;

function withoutTerm(text: string, term: string): string {
  let rest = "";
  let from = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const end = at + term.length;
    if (at < from || WORD.test(text[at - 1] ?? "") || WORD.test(text[end] ?? "")) continue;
    rest += `${text.slice(from, at)} `;
    from = end;
  }
  return rest + text.slice(from);
}

const WORD = /[\p{L}\p{N}]/u;
