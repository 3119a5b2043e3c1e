import {
  FEWEST_WORDS,
  judgeSentence,
  leansTo,
  proseOf,
  type Judge,
  type Verdict,
} from "./evidence.js";
import type { Identifier } from "./identifier.js";
import type { LocaleLanguage } from "./locale-language.js";
import { sentencesOf, type Sentence, type Word } from "./sentences.js";

/** What blocks are judged with. */
export interface BlockOptions {
  readonly identifier: Identifier;
  /** The language in which the blocks ought to be; the identifier must know it. */
  readonly own: LocaleLanguage;
  /** The language of the source, where it is known. */
  readonly source?: string | undefined;
}

/** A judged sentence. */
export interface JudgedSentence extends Sentence {
  readonly verdict: Verdict;
}

/** A judged block. */
export interface JudgedBlock {
  readonly sentences: readonly JudgedSentence[];
  /** The language that it is in, or a part of it, where that is not its own. */
  readonly other: string | undefined;
  /** Whether another part is in its own language. */
  readonly isPartly: boolean;
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

function othersOf(sentences: readonly JudgedSentence[]): string[] {
  return sentences.flatMap(({ verdict }) => (verdict.kind === "other" ? [verdict.language] : []));
}

/** A few words of a title may be a name: what they are like is no evidence for others. */
function clearOthersOf(sentences: readonly JudgedSentence[]): string[] {
  return othersOf(sentences.filter((one) => distinctWords(proseOf(one)) >= FEWEST_WORDS));
}

function distinctWords(words: readonly Word[]): number {
  return new Set(words.map(({ text }) => text)).size;
}

/**
 * Judges what is short together: the short sentences of a block, else those of
 * blocks that follow each other. A label without a plain word takes no part.
 */
function judgeShort(
  blocks: readonly (readonly JudgedSentence[])[],
  judge: Judge,
): (readonly JudgedSentence[])[] {
  const result = blocks.map((sentences) => withPool(sentences, judge));
  for (let start = 0; start < result.length;) {
    let end = start;
    while (end < result.length && isShort(result[end])) end++;
    const run = result.slice(start, end);
    const pooled = run.length > 1 ? withPool(run.flat(), judge) : run.flat();
    let at = 0;
    for (const [index, sentences] of run.entries()) {
      result[start + index] = pooled.slice(at, at + sentences.length);
      at += sentences.length;
    }
    start = Math.max(end, start + 1);
  }
  return result;
}

function isShort(sentences: readonly JudgedSentence[] | undefined): boolean {
  return sentences?.every(({ verdict }) => verdict.kind === "unknown") === true;
}

function withPool(sentences: readonly JudgedSentence[], judge: Judge): readonly JudgedSentence[] {
  const short = sentences.filter(isPhrase);
  if (short.length < 2) return sentences;
  const words = short.flatMap(proseOf);
  if (distinctWords(words) < FEWEST_WORDS) return sentences;
  const verdict = judgeSentence({ text: "", words }, judge);
  if (verdict.kind !== "other") return sentences;
  const isEnough = distinctWords(words) >= ENOUGH_WORDS;
  if (!isEnough && !judge.suspected.has(verdict.language)) return sentences;
  return sentences.map((sentence) =>
    isPhrase(sentence) && leansTo(verdict.language, proseOf(sentence), judge)
      ? { ...sentence, verdict }
      : sentence,
  );
}

/** Of so many short words together, no other evidence is asked for. */
const ENOUGH_WORDS = 12;

/** Two plain words at least, in the same phrase: `free of charge`, and not `Google Play`. */
function isPhrase(sentence: JudgedSentence): boolean {
  return sentence.verdict.kind === "unknown" && proseOf(sentence).length >= 2;
}

/** A title between two blocks of another language is in it too, where its words are likelier in it. */
function besideOthers(
  block: JudgedBlock,
  before: JudgedBlock | undefined,
  after: JudgedBlock | undefined,
  judge: Judge,
): JudgedBlock {
  const other = before?.other ?? after?.other;
  if (other === undefined || !isShort(block.sentences)) return block;
  if ((before ?? after)?.other !== other || (after ?? before)?.other !== other) return block;
  return blockOf(
    block.sentences.map((sentence) =>
      sentence.words.length >= FEWEST_WORDS && leansTo(other, sentence.words, judge)
        ? { ...sentence, verdict: { kind: "other", language: other } }
        : sentence,
    ),
  );
}

function blockOf(sentences: readonly JudgedSentence[]): JudgedBlock {
  const [other] = othersOf(sentences);
  const isPartly = sentences.some(({ verdict }) => verdict.kind === "own");
  return { sentences, other, isPartly };
}
