import type { Leaf } from "@dragoman/inline";
import type { Span } from "@dragoman/model";
import type { Texts } from "./texts.js";
import { tokensIn } from "./tokens.js";

/** What became of a token of the source. */
export interface TokenEdit {
  readonly old: string;
  readonly next: string;
  /** Where the target has it; undefined where that is not certain. */
  readonly places: readonly Span[] | undefined;
}

/** Finds the tokens of a translation that are those of its source. */
export class TokenPlaces {
  readonly #texts: Texts;

  /** @param texts - the source as it was and as it is, and the translation */
  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /**
   * Where the token of a leaf stands in the target.
   *
   * @param leaf - a leaf of the old source
   * @param becomes - what it is in the new source
   * @returns the places, and what belongs there now; undefined where one of the leaves is in no token
   */
  edit(leaf: Leaf, becomes: Leaf): TokenEdit | undefined {
    const { old, next } = this.#texts;
    const [before, after] = [tokensIn(old).at(leaf)?.text, tokensIn(next).at(becomes)?.text];
    if (before === undefined || after === undefined) return undefined;
    return { old: before, next: after, places: this.of(before) };
  }

  /**
   * Where a token of the old source stands in the target: everywhere, if it stands
   * there as often as in the source, and in the new source no more.
   *
   * @param text - the token
   * @returns the places; undefined where that is not certain
   */
  of(text: string): readonly Span[] | undefined {
    const { old, next, target } = this.#texts;
    const places = tokensIn(target).of(text);
    const isCertain =
      places.length === tokensIn(old).count(text) && tokensIn(next).count(text) === 0;
    return isCertain ? places : undefined;
  }
}
