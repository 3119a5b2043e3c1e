import { afterFence } from "./fenced-code.js";
import { lineBlockAt } from "./line-block-at.js";
import { comment, html } from "./html-blocks.js";
import { markdownStretch } from "./markdown-stretch.js";
import type { DivideOptions, Found, Part } from "./part.js";
import { heading, list, paragraph } from "./plain-blocks.js";
import { endOfLine, isBlank, nextLine } from "./scan-lines.js";

/**
 * Divides a page's body at its top level. Most of a page is plain: paragraphs
 * that begin with a word, ATX headings, lists of one-paragraph items, fenced
 * code, comments. They are what they are whatever stands around them, because a
 * line that begins in the first column, after a blank one, with something else
 * than a list marker, is in no container (CommonMark 0.31, §5.1 and §5.2). The
 * rest goes to the parser, in stretches that end where such a line begins. A
 * test compares the result with the parser's for the whole page.
 *
 * @param text - the page's body
 * @returns the parts in order; what stands between them is blank
 */
export function divideBlocks(text: string, options: DivideOptions): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfLine(text, at);
    const next = nextLine(text, end);
    if (isBlank(text, at, end)) at = next;
    else {
      const { part, after } = plainPart(text, at, options) ?? markdownStretch(text, at, options);
      parts.push(part);
      at = after;
    }
  }
  return parts;
}

function plainPart(text: string, at: number, options: DivideOptions): Found | undefined {
  const own = options.lineBlocks && lineBlockAt(text, at, options.lineBlocks);
  if (own) return own;
  const code = text.charCodeAt(at);
  if (code === HASH) return heading(text, at);
  if (code === BACKTICK || code === TILDE) {
    const after = afterFence(text, at, options);
    return after === undefined
      ? undefined
      : { part: { type: "code", span: { start: at, end: after } }, after };
  }
  if (text.startsWith("<!--", at)) return comment(text, at);
  if (code === LESS_THAN) return html(text, at, options);
  return list(text, at, options) ?? paragraph(text, at, options);
}

const HASH = 35;
const BACKTICK = 96;
const TILDE = 126;
const LESS_THAN = 60;
