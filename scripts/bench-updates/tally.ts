import { similarity } from "../bench-carry/measure-text.js";
import type { Offer } from "./offers.js";

/** An offer, and how near it is to what people wrote: from 0 to 1, undefined where they wrote nothing. */
export interface Judged extends Offer {
  readonly nearness: number | undefined;
}

/** From this on an offer has most of what people wrote. */
const NEAR = 0.6;
/** Below this it is more work than help. */
const UNLIKE = 0.3;

export function judge(offer: Offer): Judged {
  const { text, human } = offer;
  return { ...offer, nearness: human === undefined ? undefined : likeness(text, human) };
}

export function isUnlike({ text, nearness }: Judged): boolean {
  return text !== "" && nearness !== undefined && nearness < UNLIKE;
}

/** Finished, and not what people wrote. */
export function isOtherwise({ text, human, isFinished }: Judged): boolean {
  return isFinished && text !== "" && human !== undefined && fold(text) !== fold(human);
}

/**
 * What the offers of one tool come to, in a line.
 *
 * @param went - how many translated texts are not in the later catalogs
 */
export function tally(offers: readonly Judged[], went: number): string {
  const judged = offers.filter(({ nearness }) => nearness !== undefined);
  const near = judged.reduce((sum, { nearness = 0 }) => sum + nearness, 0) / judged.length;
  const finished = judged.filter(({ isFinished, text }) => isFinished && text !== "");
  const unlike = judged.filter(isUnlike).length;
  const helpful = judged.filter(({ nearness = 0 }) => nearness >= NEAR).length;
  const otherwise = finished.filter(isOtherwise).length;
  const kept = offers.filter(({ isKept }) => isKept).length;
  return [
    `kept ${kept} of ${went} that went`,
    `offered ${offers.filter(({ text }) => text !== "").length} of ${offers.length}`,
    `${judged.length} judged: nearness ${near.toFixed(4)}, near ${helpful}, unlike ${unlike}`,
    `finished ${finished.length}, not as people ${otherwise}`,
  ].join("; ");
}

const UNSPACED = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Khmer}\\p{sc=Lao}";
const WORDS = new RegExp(`[${UNSPACED}]|[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]+`, "gv");

/** How alike two translations are: by words, and by characters where no spaces part words. */
function likeness(a: string, b: string): number {
  const words = (text: string) => text.toLowerCase().match(WORDS) ?? [];
  return similarity(words(a), words(b));
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
