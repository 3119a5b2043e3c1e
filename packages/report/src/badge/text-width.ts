import { displayWidth } from "../display.js";

/** Widths in Verdana at 11 pixels, in tenths of a pixel, of the printable characters of ASCII from the space on. */
const ASCII_WIDTHS: readonly number[] = [
  39, 43, 50, 90, 70, 118, 80, 30, 50, 50, 70, 90, 40, 50, 40, 50, 70, 70, 70, 70, 70, 70, 70, 70,
  70, 70, 50, 50, 90, 90, 90, 60, 110, 75, 75, 77, 85, 70, 63, 85, 83, 46, 50, 76, 61, 93, 82, 87,
  66, 87, 76, 75, 68, 81, 75, 109, 75, 68, 75, 50, 50, 50, 90, 70, 70, 66, 69, 57, 69, 66, 39, 69,
  70, 30, 38, 65, 30, 107, 70, 67, 69, 69, 47, 57, 43, 70, 65, 90, 65, 65, 58, 70, 50, 70, 90,
];

/**
 * Says how wide a text is in the font of badges. The width is written into the
 * drawing, and a browser fits the text to it whatever font it has.
 *
 * @param text - text without control characters
 * @returns pixels, a whole number
 * @example
 * textWidth("it 97%"); // 37
 */
export function textWidth(text: string): number {
  let tenths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // Letters beyond ASCII are about as wide as `n`; those of East Asia as the font is high.
    tenths += ASCII_WIDTHS[code - 32] ?? displayWidth(character) * (code < 0x1100 ? 68 : 55);
  }
  return Math.ceil(tenths / 10);
}
