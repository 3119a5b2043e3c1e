import type { DivideOptions } from "./part.js";
import { endOfLine, matchAt, nextLine } from "./scan-lines.js";

/**
 * Finds the end of fenced code (CommonMark 0.31, §4.5).
 *
 * @param text - the page's body
 * @param at - the start of a line
 * @param options - how far the closing fence may be indented
 * @returns the start of the line after it; undefined when the line opens none
 */
export function afterFence(
  text: string,
  at: number,
  { indentedCode }: Pick<DivideOptions, "indentedCode">,
): number | undefined {
  const [opener, fence = ""] = matchAt(/(`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,})/y, text, at) ?? [];
  if (opener === undefined) return undefined;
  const closer = new RegExp(
    `${indentedCode ? " {0,3}" : "[ \\t]*"}${fence.charAt(0)}{${String(fence.length)},}[ \\t]*(?=[\\r\\n]|$)`,
    "y",
  );
  for (let line = nextLine(text, endOfLine(text, at)); line < text.length;) {
    const end = endOfLine(text, line);
    if (matchAt(closer, text, line)) return nextLine(text, end);
    line = nextLine(text, end);
  }
  return text.length;
}
