/**
 * Puts a text on one line.
 *
 * @param target - a text with `\n` alone as line break
 * @returns the text with a space for each line break and the white space about it
 * @example
 * withoutLineBreaks("Bassa\n  marea"); // "Bassa marea"
 */
export function withoutLineBreaks(target: string): string {
  return target.replace(/\s*\n\s*/g, " ");
}
