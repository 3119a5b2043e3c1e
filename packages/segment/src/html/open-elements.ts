import { inlineElements, voidElements } from "./elements.js";
import { htmlTokens } from "./tokens.js";

/**
 * Counts the block elements that a piece of HTML opens and does not close, less
 * those it closes and did not open. Python-Markdown takes everything up to an
 * element's end as HTML, blank lines and indentation included; CommonMark
 * would see indented code in there.
 */
export function openedElements(html: string): number {
  let open = 0;
  for (const token of htmlTokens(html)) {
    if (voidElements.has(token.name) || inlineElements.has(token.name)) continue;
    if (token.type === "open" && !token.selfClosing) open++;
    if (token.type === "close") open--;
  }
  return open;
}
