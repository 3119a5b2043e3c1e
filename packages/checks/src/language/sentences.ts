import { remembering } from "@dragoman/model";
import { isNameLike } from "./names.js";
import { withoutMarkup } from "./without-markup.js";

/** A word of prose. */
export interface Word {
  readonly text: string;
  /** Whether its spelling is that of a name: `GitHub`, `IPv6`, a capital within a sentence. */
  readonly isName: boolean;
}

/** A sentence, or what stands for one: a label, a cell. */
export interface Sentence {
  /** As readers read it: no markup, one space between words. */
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * Takes a text apart into its sentences, without markup. A sentence ends at a
 * full stop, question or exclamation mark before a space, at the marks of
 * scripts without spaces, and at line breaks; abbreviations may cut one in two.
 * The last texts are remembered.
 *
 * @param text - inline Markdown, HTML text or a plain value
 * @returns those with a word, in order
 * @example
 * sentencesOf("Low water. See [GitHub](x).").map(({ text }) => text); // ["Low water.", "See GitHub."]
 */
export const sentencesOf: (text: string) => readonly Sentence[] = remembering(sentencesOfNew);

function sentencesOfNew(text: string): Sentence[] {
  return withoutMarkup(text)
    .split(SENTENCE_END)
    .flatMap((part) => {
      const sentence = part.replace(/\s+/gu, " ").trim();
      const words = wordsOf(sentence);
      return words.length === 0 ? [] : [{ text: sentence, words }];
    });
}

/** The lookbehinds let a match begin at the start of a run only: long runs cost no more than their length. */
const SENTENCE_END = /(?<=(?<![.!?…])[.!?…]{1,20}["'”’»)\]]{0,5})\s+|(?<=[。！？｡؟।۔])|[\r\n]+/u;

function wordsOf(sentence: string): Word[] {
  const words = sentence.replace(RUN_WITHOUT_SPACES, " $& ").match(WORD) ?? [];
  return words.map((text, index) => ({ text, isName: isNameLike(text, index === 0) }));
}

/** In scripts without spaces, a name in Latin letters stands right beside other words. */
const RUN_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}ー\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]+/gu;

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’·._/@-](?=[\p{L}\p{N}]))*/gu;
