import { sentencesOf } from "./sentences.js";
import type { TextPair } from "./text-pair.js";

/**
 * Finds texts that could have been translated, by those that were: the same
 * text in another place, or one that differs in names alone. Where `Signal
 * logo` was translated, `Element logo` was left.
 *
 * @param pairs - of one page or one catalog
 * @returns says whether a pair's source, or one like it, is translated in another pair
 * @example
 * translatedElsewhere(pairs)({ source: "Element logo", target: "Element logo" }); // true
 */
export function translatedElsewhere(pairs: readonly TextPair[]): (pair: TextPair) => boolean {
  const translated = new Set<string>();
  for (const { source, target } of pairs) {
    if (source === target) continue;
    translated.add(source);
    const frame = frameOf(source);
    if (frame !== undefined && frameOf(target) !== frame) translated.add(frame);
  }
  return ({ source }) => {
    const frame = frameOf(source);
    return translated.has(source) || (frame !== undefined && translated.has(frame));
  };
}

/** Stands for a run of names; no text has a control character. */
const NAME = "\u0001";

/** A text with each run of names and capitals in one place, or undefined where nothing else or no name is in it. */
function frameOf(text: string): string | undefined {
  const words = sentencesOf(text).flatMap((sentence) => sentence.words);
  const parts: string[] = [];
  for (const { text: word, isName } of words) {
    const part = isName || CAPITAL.test(word) ? NAME : word;
    if (part !== NAME || parts.at(-1) !== NAME) parts.push(part);
  }
  const hasBoth = parts.includes(NAME) && parts.some((part) => part !== NAME);
  return hasBoth ? parts.join(" ") : undefined;
}

const CAPITAL = /^\p{Lu}/u;
