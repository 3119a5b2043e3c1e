import type { Identifier } from "./identifier.js";
import type { LocaleLanguage } from "./locale-language.js";
import { isListOfNames } from "./names.js";
import { isInOtherScript, isToldByScript } from "./script.js";
import type { Sentence, Word } from "./sentences.js";
import { countOf, distinct, proseOf, textOf } from "./words.js";

/** In which language a sentence is, as far as it tells. */
export type Verdict =
  | { readonly kind: "own" }
  | { readonly kind: "other"; readonly language: string }
  | { readonly kind: "unknown" };

/** What sentences are judged with. */
export interface Judge {
  readonly identifier: Identifier;
  /** The language in which they ought to be. */
  readonly own: LocaleLanguage;
  /** Languages in which some are known to be: of titles, less evidence is asked for them. */
  readonly suspected: ReadonlySet<string>;
}

/** Fewer words of prose are not judged alone. */
export const FEWEST_WORDS = 5;

/**
 * Least evidence for another language: how much likelier it is than the own
 * one, on average and times the number of words. Measured on sentences of five
 * words of prose or more, on pages in Italian and French: of 7,036 in their own
 * language one is as like another as this, of 5,356 in English all but four are.
 */
const LEAST = { mean: 12, sum: 85 } as const;

/**
 * Of titles, in which most words have capitals, all words are taken, and the
 * few plain ones must agree. Where the language is known to be on the page,
 * less is asked for.
 */
const TITLE = { mean: 30, prose: 20, words: 3, either: 10, both: 45 } as const;

const OWN: Verdict = { kind: "own" };
const UNKNOWN: Verdict = { kind: "unknown" };

/**
 * Judges a sentence. Names are left out, and what is left must be at least five
 * words: `Open Source` on an Italian page says nothing.
 *
 * @param sentence - the sentence
 * @param judge - identifier, own and suspected languages
 * @returns the verdict; `unknown` where it is short, name-like or undecided
 * @example
 * judgeSentence(sentence, { identifier, own: italian, suspected: new Set() }); // { kind: "other", language: "en" }
 */
export function judgeSentence(sentence: Sentence, judge: Judge): Verdict {
  const prose = distinct(proseOf(sentence));
  if (prose.length === 0) return UNKNOWN;
  const words = distinct(sentence.words);
  if (prose.length < 2 && isListOfNames(sentence.text)) return UNKNOWN;
  if (isInOtherScript(prose, judge.own)) return byOtherScript(words, prose, judge);
  // What is quoted in another script says nothing of the sentence around it.
  const own = prose.filter(({ text }) => judge.own.letters.test(text));
  if (isToldByScript(own, judge.own)) return OWN;
  if (countOf(own) >= FEWEST_WORDS) return byWords(own, judge);
  if (own.length < prose.length) return OWN;
  return words.length >= FEWEST_WORDS ? byTitle(words, prose, judge) : UNKNOWN;
}

function byOtherScript(words: readonly Word[], prose: readonly Word[], judge: Judge): Verdict {
  if (countOf(words) < FEWEST_WORDS) return UNKNOWN;
  const best = bestOf(judge.identifier.likeness(textOf(words)), judge.own.language);
  if (best === undefined) return UNKNOWN;
  const isTitle = prose.length >= 2 && best.likeness >= TITLE.mean;
  return countOf(prose) >= FEWEST_WORDS || isTitle || judge.suspected.has(best.language)
    ? { kind: "other", language: best.language }
    : UNKNOWN;
}

function byWords(prose: readonly Word[], judge: Judge): Verdict {
  const likeness = judge.identifier.likeness(textOf(prose));
  const own = likeness.get(judge.own.language) ?? 0;
  const best = bestOf(likeness, judge.own.language);
  if (best === undefined) return own > 0 ? OWN : UNKNOWN;
  const mean = best.likeness - own;
  if (mean >= LEAST.mean && mean * countOf(prose) >= LEAST.sum)
    return { kind: "other", language: best.language };
  return mean < 0 ? OWN : UNKNOWN;
}

function byTitle(words: readonly Word[], prose: readonly Word[], judge: Judge): Verdict {
  const all = judge.identifier.likeness(textOf(words));
  const best = bestOf(all, judge.own.language);
  if (best === undefined) return UNKNOWN;
  const own = judge.own.language;
  const lead = best.likeness - (all.get(own) ?? 0);
  if (lead < 0) return OWN;
  const plain = judge.identifier.likeness(textOf(prose));
  const plainLead = (plain.get(best.language) ?? 0) - (plain.get(own) ?? 0);
  const isClear = lead >= TITLE.mean && plainLead >= TITLE.prose && prose.length >= TITLE.words;
  const isLikely =
    judge.suspected.has(best.language) &&
    Math.min(lead, plainLead) >= TITLE.either &&
    lead + plainLead >= TITLE.both;
  return isClear || isLikely ? { kind: "other", language: best.language } : UNKNOWN;
}

/**
 * Says whether words are likelier in another language than in their own: too
 * little to judge them alone, enough beside others.
 *
 * @param language - the other language
 * @param words - words of prose
 * @param judge - identifier and own language
 * @returns true where they do, and where their script is another one than the own language's
 * @example
 * leansTo("en", proseOf(sentence), judge); // true for "no account needed" where Italian is asked for
 */
export function leansTo(language: string, words: readonly Word[], judge: Judge): boolean {
  if (isInOtherScript(words, judge.own)) return true;
  const likeness = judge.identifier.likeness(textOf(words));
  return (likeness.get(language) ?? 0) > (likeness.get(judge.own.language) ?? 0);
}

/** The likeliest language but one. */
function bestOf(
  likeness: ReadonlyMap<string, number>,
  but: string,
): { readonly language: string; readonly likeness: number } | undefined {
  let best: { readonly language: string; readonly likeness: number } | undefined;
  for (const [language, value] of likeness) {
    if (language !== but && value > (best?.likeness ?? 0)) best = { language, likeness: value };
  }
  return best;
}
