import { type Say, sayEnglish } from "@dragoman/model";
import { shorten } from "./display.js";

/** What the output can show. */
export interface TextStyle {
  /** Number of terminal cells in a line. */
  readonly width: number;
  /** Whether colour codes are understood. */
  readonly colour: boolean;
  /** Whether characters beyond ASCII, such as blocks and the ellipsis, can be shown. */
  readonly unicode: boolean;
  /** Whether long texts are given whole: into a file or a pipe, nothing is cut. */
  readonly whole?: boolean;
  /** Says messages in the reader's language; by default in English. */
  readonly say?: Say;
}

/**
 * Gets what says messages in the language of an output.
 *
 * @param style - what the output can show
 * @returns what says them
 * @example
 * sayFor({ width: 80, colour: false, unicode: false })(worded("words")); // "words"
 */
export function sayFor({ say = sayEnglish }: TextStyle): Say {
  return say;
}

/**
 * Cuts a text with the ellipsis that the output can show.
 *
 * @param style - what the output can show
 * @param text - text without control characters
 * @param width - number of cells; fewer than 10 are taken for 10
 * @returns the text where it fits or nothing is to be cut; else its beginning and an ellipsis
 * @example
 * shortenFor({ width: 80, colour: false, unicode: false }, "translation", 10); // "transla..."
 */
export function shortenFor(style: TextStyle, text: string, width: number): string {
  return style.whole === true
    ? text
    : shorten(text, Math.max(10, width), style.unicode ? "…" : "...");
}
