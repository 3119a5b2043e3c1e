import { type Worded, worded } from "@dragoman/model";
import type { Closeness } from "./positions.js";
import type { Likeness } from "./likeness.js";
import type { Pairing, PairingKind } from "./message.js";

const KINDS: Record<PairingKind, (likeness: Worded) => Worded> = {
  edit: (likeness) => likeness,
  split: (likeness) => worded("part of a text that was split, {{likeness}}", { likeness }),
  join: (likeness) => worded("joined from several texts, {{likeness}}", { likeness }),
};
const PLACES: Record<Closeness["nearness"], (percent: number) => Worded> = {
  neighbours: (percent) =>
    worded("{{percent}}% of the words, between the same neighbours", { percent }),
  page: (percent) => worded("{{percent}}% of the words, on the same page", { percent }),
  locale: (percent) => worded("{{percent}}% of the words, found by its words alone", { percent }),
};

/** Makes a pairing, with the reason in words. */
export function pairing(
  wanted: number,
  available: readonly number[],
  kind: PairingKind,
  likeness: Likeness,
  closeness: Closeness,
): Pairing {
  const { nearness } = closeness;
  const words = likeness.value;
  const percent = Math.floor(words * 100);
  return {
    wanted,
    available,
    kind,
    similarity: lifted(likeness, closeness),
    words,
    nearness,
    reason: KINDS[kind](PLACES[nearness](percent)),
  };
}

/** How much of what is missing to full likeness the same place makes good. */
const BY_PLACE = 0.25;
/** Likewise, many words in common. */
const BY_EVIDENCE = 0.2;

/**
 * Lifts a likeness of texts by how near they stand, and by how much there was
 * to judge by.
 *
 * @returns 0 to 1, never less than the likeness
 */
export function lifted(likeness: Likeness, closeness: Closeness): number {
  const { value, evidence } = likeness;
  const missing = (1 - value) * (1 - BY_PLACE * closeness.value) * (1 - BY_EVIDENCE * evidence);
  // Where nothing lifts it, rounding may have lost the last digit.
  return Math.max(value, 1 - missing);
}

/**
 * Says what {@link lifted} takes at its best: the same neighbours, and plenty of words.
 *
 * @param similarity - above the least one
 * @returns the least likeness of words that may be lifted to it
 */
export function leastLikeness(similarity: number): number {
  return 1 - (1 - similarity) / ((1 - BY_PLACE) * (1 - BY_EVIDENCE));
}
