import { oneLine, shorten } from "../display.js";

/** An annotation is read in a narrow box: what is longer is looked up at its place. */
export const MOST_CELLS = 300;

/**
 * Cuts a text to what an annotation shows of it.
 *
 * @param text - a text of a page or a catalog
 * @returns one line
 * @example
 * annotationText("Low\nwater"); // "Low water"
 */
export function annotationText(text: string): string {
  return shorten(oneLine(text).trim(), MOST_CELLS);
}
