import { FEWEST_WORDS, judgeSentence, type Judge } from "./evidence.js";
import type { Identifier } from "./identifier.js";
import { besideOthers, judgeShort } from "./judge-short.js";
import { blockOf, othersOf, type JudgedBlock, type JudgedSentence } from "./judged-block.js";
import type { LocaleLanguage } from "./locale-language.js";
import { sentencesOf, type Sentence } from "./sentences.js";
import { countOf, distinct, proseOf } from "./words.js";

/** What blocks are judged with. */
export interface BlockOptions {
  readonly identifier: Identifier;
  /** The language in which the blocks ought to be; the identifier must know it. */
  readonly own: LocaleLanguage;
  /** The language of the source, where it is known. */
  readonly source?: string | undefined;
}

/**
 * Judges the blocks of a page, or any texts that belong together. Long
 * sentences are judged alone; they say which other languages there are, and
 * with those in mind the shorter ones are judged. What is too short for that
 * is judged together with its neighbours, and never alone.
 *
 * @param texts - inline Markdown, one per block, in order
 * @param options - identifier and languages
 * @returns one per text, in order
 * @example
 * judgeBlocks(["Bassa marea a mezzogiorno.", "Low water is at noon today."], options)[1]?.other; // "en"
 */
export function judgeBlocks(texts: readonly string[], options: BlockOptions): JudgedBlock[] {
  const { identifier, own, source } = options;
  const known = source === undefined || source === own.language ? [] : [source];
  const judge: Judge = { identifier, own, suspected: new Set(known) };
  const first = texts.map((text) => judged(sentencesOf(text), judge));
  const suspected = new Set([...known, ...first.flatMap((sentences) => clearOthersOf(sentences))]);
  const again =
    suspected.size === known.length
      ? first
      : first.map((sentences) => judgedAgain(sentences, { ...judge, suspected }));
  const together = judgeShort(again, { ...judge, suspected }).map(blockOf);
  return together.map((block, at) =>
    besideOthers(block, together[at - 1], together[at + 1], judge),
  );
}

function judged(sentences: readonly Sentence[], judge: Judge): JudgedSentence[] {
  return sentences.map((sentence) => ({ ...sentence, verdict: judgeSentence(sentence, judge) }));
}

function judgedAgain(sentences: readonly JudgedSentence[], judge: Judge): JudgedSentence[] {
  return sentences.map((sentence) =>
    sentence.verdict.kind === "unknown"
      ? { ...sentence, verdict: judgeSentence(sentence, judge) }
      : sentence,
  );
}

/** A few words of a title may be a name: what they are like is no evidence for others. */
function clearOthersOf(sentences: readonly JudgedSentence[]): string[] {
  return othersOf(sentences.filter((one) => countOf(distinct(proseOf(one))) >= FEWEST_WORDS));
}
