import { codes } from "micromark-util-symbol";
import type { Code } from "micromark-util-types";

/**
 * The character that a code of micromark's stands for within a line. A tab is one
 * character however many columns it fills: the further columns have a code of their own.
 *
 * @param code - a code
 * @returns the character, or nothing for a further column and for a line's end
 * @example
 * characterOf(codes.horizontalTab); // "\t"
 */
export function characterOf(code: Code): string {
  if (code !== null && code >= 0) return String.fromCharCode(code);
  return code === codes.horizontalTab ? "\t" : "";
}
