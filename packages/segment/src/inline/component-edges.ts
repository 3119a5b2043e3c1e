import type { Draft, PageContext } from "../page/context.js";
import { trimLine } from "../page/lines.js";
import { inlineElements, opaqueElements, voidElements } from "../html/elements.js";
import { attributeDrafts } from "../html/attribute-drafts.js";
import { htmlSource } from "../html/html-source.js";
import { closerOf, type HtmlToken, htmlTokens, tagName } from "../html/tokens.js";
import type { Line } from "../parse/leaf-lines.js";

/** What stands within the component around a block, and the texts of its tag. */
interface ComponentEdges {
  readonly lines: readonly Line[];
  readonly drafts: readonly Draft[];
}

/**
 * Takes the component off a block that is nothing else: `<TabItem label="One">words</TabItem>`. A tag at an
 * edge whose other half stands in another block (`</TabItem>` on a line of its own) comes off alone.
 * An element that is part of a sentence (`<b>`) stays, and one whose content is no text.
 *
 * @returns undefined where there is no such tag
 */
export function componentEdges(
  context: PageContext,
  lines: readonly Line[],
): ComponentEdges | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (!context.dialect.components || !first || !last) return undefined;
  if (context.text[first.start] !== "<" && context.text[last.end - 1] !== ">") return undefined;
  const source = htmlSource(context, lines);
  const tokens = htmlTokens(source.masked.slice(0, source.html.trimEnd().length));
  const closer = closerOf(tokens);
  const [open, close] = [tokens[0], tokens.at(-1)];
  const isWhole = closer > 0 && closer === tokens.length - 1;
  const begins = open?.type === "open" && comesOff(source.html, open) && (isWhole || closer < 0);
  const ends = close?.type === "close" && (begins ? isWhole : !isOpened(source.html, tokens));
  if (!begins && !ends) return undefined;
  const from = begins ? source.toPage(open.end - 1) + 1 : first.start;
  const to = ends ? source.toPage(close.start) : last.end;
  return {
    lines: lines
      .filter((line) => line.end > from && line.start < to)
      .map((line) => ({ start: Math.max(line.start, from), end: Math.min(line.end, to) }))
      .map((line) => trimLine(context.text, line))
      .filter(({ start, end }) => start < end),
    drafts: begins ? attributeDrafts(source, open) : [],
  };
}

/** Whether a tag that opens is that of a component, or of an element that is no part of a sentence. */
function comesOff(html: string, open: HtmlToken & { type: "open" }): boolean {
  const name = tagName(html, open);
  // Nor is `<https://tides.example>` a tag.
  if (open.selfClosing || !/^[A-Za-z][\w.-]*$/.test(name)) return false;
  return /^[A-Z]|[-.]/.test(name) || !isPartOfText(name);
}

/** Whether the last token closes what another one opens, or what is part of a sentence. */
function isOpened(html: string, tokens: readonly HtmlToken[]): boolean {
  const name = tokens.at(-1)?.name ?? "";
  const written = html.slice((tokens.at(-1)?.start ?? 0) + 2).slice(0, name.length);
  if (!/^[A-Z]|[-.]/.test(written) && isPartOfText(name)) return true;
  let depth = 0;
  return tokens
    .filter((token) => token.name === name)
    .reverse()
    .some((token) => {
      if (token.type === "close") depth++;
      return token.type === "open" && !token.selfClosing && --depth === 0;
    });
}

function isPartOfText(name: string): boolean {
  return inlineElements.has(name) || opaqueElements.has(name) || voidElements.has(name);
}
