import type { SegmentKind } from "@dragoman/model";
import type { Nodes, Parents, RootContent } from "mdast";
import { htmlParts } from "../html/html-drafts.js";
import { type HtmlPart, htmlSource } from "../html/html-source.js";
import { openedElements } from "../html/open-elements.js";
import type { LeafBlock, PageContext } from "../page/context.js";
import { joinLines, lineText } from "../page/lines.js";
import { definitionBlocks } from "./definition-blocks.js";
import { withoutOptions } from "./directive-options.js";
import { rowCells } from "./table-row.js";

/** `[!NOTE]`, and Obsidian's `[!note]- Title` */
const alert = /^\[![A-Za-z][\w-]{0,50}\][+-]?[ \t]*/;
/** `[ ]` and `[x]` */
const task = /^\[[ xX]\][ \t]+/;

/**
 * Says what a node is as a leaf block: usually one, more where it is a list of
 * terms or begins with an alert's marker. Nodes that hold other blocks, and
 * code, are none.
 */
export function leafOf(
  context: PageContext,
  node: RootContent,
  parent: Parents | undefined,
  index: number,
): LeafBlock[] | undefined {
  const lines = node.data?.lines ?? [];
  if (node.type === "heading") return [{ kind: "heading", lines, oneLine: true, inTable: false }];
  if (node.type === "tableRow" && context.dialect.codeInCells) return rowCells(context, node);
  if (node.type === "tableCell")
    return [{ kind: "table-cell", lines, oneLine: true, inTable: true }];
  if (node.type !== "paragraph") return undefined;
  const whole = { kind: kindIn(context, parent), lines, oneLine: false, inTable: false };
  const block = withoutOptions(context, whole, parent?.children[index - 1]);
  if (isTerm(context, parent?.children[index + 1]))
    return lines.map((line) => ({ ...block, kind: "term", lines: [line], oneLine: true }));
  if (!context.dialect.gfm) return [block];
  const definitions = context.dialect.definitionLists
    ? undefined
    : definitionBlocks(context, block);
  if (definitions) return definitions;
  if (index > 0) return [block];
  if (parent?.type === "blockquote") return alertBlocks(context, block);
  return parent?.type === "listItem" ? [withoutStart(context, block, task)] : [block];
}

function kindIn(context: PageContext, parent: Parents | undefined): SegmentKind {
  if (parent?.type === "listItem") return "list-item";
  if (parent?.type === "blockquote") return "blockquote";
  if (parent?.type === "footnoteDefinition") return "footnote";
  return parent && isDefinition(context, parent) ? "definition" : "paragraph";
}

function isTerm(context: PageContext, next: Nodes | undefined): boolean {
  return next !== undefined && isDefinition(context, next);
}

function isDefinition({ text }: PageContext, node: Nodes): boolean {
  return node.type === "indentedContainer" && text[node.data.head.start] === ":";
}

function alertBlocks(context: PageContext, block: LeafBlock): LeafBlock[] {
  const [first, ...rest] = block.lines;
  if (!first || !alert.test(lineText(context.text, first))) return [block];
  const title = withoutStart(context, { ...block, lines: [first] }, alert);
  return [
    { ...title, kind: "admonition-title", oneLine: true },
    { ...block, lines: rest },
  ];
}

function withoutStart({ text }: PageContext, block: LeafBlock, marker: RegExp): LeafBlock {
  const [first, ...rest] = block.lines;
  const length = first ? (marker.exec(lineText(text, first))?.[0].length ?? 0) : 0;
  return first && length > 0
    ? { ...block, lines: [{ start: first.start + length, end: first.end }, ...rest] }
    : block;
}

/** The texts, attributes and comments of an HTML block. */
export function htmlBlockParts(context: PageContext, node: Nodes): HtmlPart[] {
  return htmlParts(htmlSource(context, node.data?.lines ?? []));
}

/**
 * Says whether indented code is HTML for Python-Markdown: it starts with a tag
 * and stands in an element that a block before it opened.
 */
export function isHtmlAsCode(
  context: PageContext,
  node: Nodes,
  parent: Parents | undefined,
  index: number,
): boolean {
  const first = node.data?.lines?.[0];
  if (node.type !== "code" || !context.dialect.rawHtml || !first) return false;
  if (!/^\s*<[/A-Za-z]/.test(lineText(context.text, first))) return false;
  let open = 0;
  for (const sibling of parent?.children.slice(0, index) ?? [])
    if (sibling.type === "html" || sibling.type === "code")
      open += openedElements(joinLines(context.text, sibling.data?.lines ?? []).text);
  return open > 0;
}
