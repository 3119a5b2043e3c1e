import { FEWEST_WORDS, leansTo } from "./evidence.js";
import { translatedElsewhere } from "./frames.js";
import { judgeBlocks, type BlockOptions } from "./judge-blocks.js";
import type { JudgedBlock, JudgedSentence } from "./judged-block.js";
import { isRowOfLanguages } from "./language-names.js";
import { sentencesOf } from "./sentences.js";
import type { TextPair } from "./text-pair.js";
import { countOf, proseOf } from "./words.js";
import { wordsLeft } from "./words-left.js";

/** What became of a text; `part` is the sentence where it is not the whole. */
export type PairVerdict =
  | { readonly kind: "translated" }
  /** The same in both, and no prose: a name, a label, a number. */
  | { readonly kind: "same" }
  /** As in the source, and prose in its language. */
  | { readonly kind: "left"; readonly part: string | undefined }
  /** Not as in the source, and not in the target language either. */
  | { readonly kind: "other"; readonly language: string; readonly part: string | undefined };

/** Fewer plain words are not enough for prose, even where a text is the same as its source. */
const FEWEST_PLAIN = 3;

/**
 * Judges texts against their sources. What is the same in both is either prose
 * that was left in the source language, or a name that stays; that a text
 * is the same is evidence too, so fewer words are asked for than without it.
 * A sentence of five words or more counts within a text that is translated, and so do five words
 * of the source within a sentence.
 *
 * @param pairs - of one page or one catalog, in order
 * @param options - identifier and languages; left out where the target language is not known to
 *   the identifier: then only texts are compared
 * @returns one per pair, in order
 * @example
 * judgePairs([{ source: "Low water is at noon.", target: "Low water is at noon." }])[0]?.kind; // "left"
 */
export function judgePairs(pairs: readonly TextPair[], options?: BlockOptions): PairVerdict[] {
  const targets = pairs.map(({ target }) => target);
  const blocks = options === undefined ? targets.map(unjudged) : judgeBlocks(targets, options);
  const sources = longSentences(pairs);
  const isTranslatedElsewhere = translatedElsewhere(pairs);
  return blocks.map((block, index): PairVerdict => {
    const pair = pairs[index];
    if (pair === undefined || block.sentences.length === 0) return { kind: "translated" };
    if (isSame(pair.source, block)) {
      const isLeft = block.sentences.some((one) => isProse(one, options));
      return (isLeft || isTranslatedElsewhere(pair)) && !isRowOfLanguages(pair.target)
        ? { kind: "left", part: undefined }
        : { kind: "same" };
    }
    const equal = block.sentences.filter(({ text }) => sources.has(text));
    const left = equal.find((one) => isProse(one, options));
    if (left !== undefined) return { kind: "left", part: partOf(block, left) };
    const verdict = byLanguage(block, options);
    if (verdict.kind === "other" && isRowOfLanguages(pair.target)) return { kind: "translated" };
    if (verdict.kind !== "translated") return verdict;
    const part = wordsLeft(pair, block.sentences, options);
    return part === undefined ? verdict : { kind: "left", part };
  });
}

function unjudged(text: string): JudgedBlock {
  const sentences = sentencesOf(text).map((sentence) => {
    return { ...sentence, verdict: { kind: "unknown" as const } };
  });
  return { sentences, other: undefined, isPartly: false };
}

/** All of a page's: a sentence may have moved to the next paragraph. */
function longSentences(pairs: readonly TextPair[]): ReadonlySet<string> {
  const sentences = pairs.flatMap(({ source }) => sentencesOf(source));
  return new Set(
    sentences.filter(({ words }) => countOf(words) >= FEWEST_WORDS).map(({ text }) => text),
  );
}

/** Markup that differs makes no other text. */
function isSame(source: string, { sentences }: JudgedBlock): boolean {
  const others = sentencesOf(source);
  return (
    sentences.length === others.length &&
    sentences.every(({ text }, index) => text === others[index]?.text)
  );
}

function isProse(sentence: JudgedSentence, options: BlockOptions | undefined): boolean {
  const { kind } = sentence.verdict;
  if (kind !== "unknown") return kind === "other";
  const plain = proseOf(sentence);
  if (countOf(plain) < FEWEST_PLAIN) return false;
  if (options?.source === undefined || options.source === options.own.language) return true;
  return leansTo(options.source, plain, { ...options, suspected: new Set() });
}

function byLanguage(block: JudgedBlock, options: BlockOptions | undefined): PairVerdict {
  if (block.other === undefined || options === undefined) return { kind: "translated" };
  const sentence = block.sentences.find(({ verdict }) => verdict.kind === "other");
  return {
    kind: "other",
    language: block.other,
    part: sentence === undefined ? undefined : partOf(block, sentence),
  };
}

function partOf(block: JudgedBlock, sentence: JudgedSentence): string | undefined {
  return block.sentences.length > 1 ? sentence.text : undefined;
}
