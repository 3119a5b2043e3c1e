import type { Draft, PageContext } from "../blocks/context.js";
import { trimLine } from "../blocks/lines.js";
import { inlineElements, opaqueElements } from "../html/elements.js";
import { attributeDrafts } from "../html/html-drafts.js";
import { htmlSource } from "../html/html-source.js";
import { closerOf, htmlTokens, tagName } from "../html/tokens.js";
import type { Line } from "../parse/leaf-lines.js";

/** What stands within the component around a block, and the texts of its tag. */
export interface ComponentEdges {
  readonly lines: readonly Line[];
  readonly drafts: readonly Draft[];
}

/**
 * Takes the component off a block that is nothing else: `<TabItem label="One">words</TabItem>`.
 * An element that is part of a sentence (`<b>`) stays, and one whose content is no text.
 *
 * @returns undefined where a block is more than one component, or none
 */
export function componentEdges(
  context: PageContext,
  lines: readonly Line[],
): ComponentEdges | undefined {
  const [first] = lines;
  if (!context.dialect.components || !first || context.text[first.start] !== "<") return undefined;
  const source = htmlSource(context, lines);
  const end = source.html.trimEnd().length;
  if (source.html[end - 1] !== ">") return undefined;
  const tokens = htmlTokens(source.masked.slice(0, end));
  const open = tokens[0];
  const close = tokens.at(-1);
  if (open?.type !== "open" || open.selfClosing || close?.type !== "close") return undefined;
  if (stays(tagName(source.html, open)) || closerOf(tokens) !== tokens.length - 1) return undefined;
  const [from, to] = [source.toPage(open.end - 1) + 1, source.toPage(close.start)];
  return {
    lines: lines
      .filter((line) => line.end > from && line.start < to)
      .map((line) => ({ start: Math.max(line.start, from), end: Math.min(line.end, to) }))
      .map((line) => trimLine(context.text, line))
      .filter(({ start, end: stop }) => start < stop),
    drafts: attributeDrafts(source, open),
  };
}

function stays(name: string): boolean {
  if (/^[A-Z]|[-.]/.test(name)) return false;
  return inlineElements.has(name) || opaqueElements.has(name);
}
