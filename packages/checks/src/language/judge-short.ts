import { FEWEST_WORDS, judgeSentence, leansTo, type Judge } from "./evidence.js";
import { blockOf, type JudgedBlock, type JudgedSentence } from "./judged-block.js";
import { countOf, distinct, proseOf } from "./words.js";

/**
 * Judges what is short together: the short sentences of a block, else those of
 * blocks that follow each other. A label without a plain word takes no part.
 *
 * @param blocks - sentences of each, judged alone
 * @param judge - identifier, own and suspected languages
 * @returns the same, with further verdicts
 * @example
 * judgeShort(blocks, judge)[0]?.[0]?.verdict.kind; // "other" for one of several short items in English
 */
export function judgeShort(
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
  if (countOf(distinct(words)) < FEWEST_WORDS) return sentences;
  const verdict = judgeSentence({ text: "", words }, judge);
  if (verdict.kind !== "other") return sentences;
  const isEnough = countOf(distinct(words)) >= ENOUGH_WORDS;
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

/**
 * Judges a title by its neighbours: between two blocks of another language it
 * is in that too, where its words are likelier in it.
 *
 * @param block - the block
 * @param before - the block before it, if there is one
 * @param after - the block after it, if there is one
 * @param judge - identifier and own language
 * @returns the block, or the same with another verdict
 * @example
 * besideOthers(title, before, after, judge).other; // "en"
 */
export function besideOthers(
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
