import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Line } from "../parse/leaf-lines.js";
import { match } from "../inline/match.js";
import { templateTagAt } from "./template-tag.js";

/**
 * Pairs of tags between which no text stands: code, formulas, drawings, comments.
 *
 * - https://jekyllrb.com/docs/liquid/tags/#code-snippet-highlighting
 * - https://shopify.github.io/liquid/tags/template/#comment
 * - https://gohugo.io/shortcodes/highlight/
 */
const OPAQUE: ReadonlySet<string> = new Set([
  "code",
  "comment",
  "highlight",
  "katex",
  "math",
  "mermaid",
  "plantuml",
]);

/** Without any of these on it, a page has none of them. */
const sign = new RegExp(`\\{[{%<-]{0,3}[ \\t]{0,50}(?:${[...OPAQUE].join("|")})|\\{::`);

/** `{::comment}`, up to `{:/comment}` or `{:/}`: https://kramdown.gettalong.org/syntax.html#extensions */
const kramdown = /\{::(?:comment|nomarkdown)\}/y;

/**
 * Finds what stands between such tags, where the first one begins a line. A tag that is shown in fenced code begins nothing.
 *
 * @param text - the page's body
 * @param tree - its blocks
 * @returns stretches in order, none within another one
 */
export function templateCode(text: string, tree: Root): Line[] {
  const found: Line[] = [];
  if (!sign.test(text)) return found;
  const withoutCloser = new Set<string>();
  visit(tree, "paragraph", (node) => {
    const lines = node.data?.lines ?? [];
    const limit = lines.at(-1)?.end ?? 0;
    const unclosed = new Set<string>();
    for (const { start } of lines) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const code = codeFrom(text, { start, end: limit }, unclosed, withoutCloser);
      if (code) found.push(code);
    }
  });
  return found;
}

function codeFrom(
  text: string,
  { start: at, end: limit }: Line,
  unclosed: Set<string>,
  withoutCloser: Set<string>,
): Line | undefined {
  const extension = match(kramdown, text, at);
  const tag = extension === undefined ? templateTagAt(text, at, limit, unclosed) : undefined;
  const start = extension ?? tag?.end;
  if (start === undefined || (tag && (tag.isCloser || !OPAQUE.has(tag.name)))) return undefined;
  const closer = tag ? closerOf(tag.name, text[at + 1] === "%") : "\\{:/";
  if (withoutCloser.has(closer)) return undefined;
  const search = new RegExp(closer, "g");
  search.lastIndex = start;
  const end = search.exec(text)?.index;
  if (end !== undefined) return { start, end };
  withoutCloser.add(closer);
  return undefined;
}

/** The source of an expression for what closes a tag: of Liquid, or of Hugo. */
function closerOf(name: string, isLiquid: boolean): string {
  const space = "[ \\t]{0,50}";
  return isLiquid ? `\\{%-?${space}end${name}\\b` : `\\{\\{[<%]${space}/${space}${name}\\b`;
}

/**
 * Says whether a part of the page stands within one of some stretches.
 *
 * @param stretches - in order, none within another one
 */
export function isWithin(stretches: readonly Line[], from: number, to: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch !== undefined && from >= stretch.start && to <= stretch.end;
}
