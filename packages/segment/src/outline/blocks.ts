import { withoutParameterTexts } from "@dragoman/model";
import type { Nodes, Parents, Root, RootContent } from "mdast";
import type { PageContext } from "../page/context.js";
import { codeTitle } from "../dialects/code-title.js";
import { lineText } from "../page/lines.js";
import { isHtmlAsCode, leafOf } from "../blocks/nodes.js";
import { cellSpans } from "../blocks/table-row.js";
import { directiveTitle } from "../dialects/directives/directive-title.js";
import { headTitle } from "../dialects/mkdocs/heads.js";
import type { Line } from "../parse/leaf-lines.js";
import { htmlSource } from "../html/html-source.js";
import { htmlOutline } from "./html.js";
import { lineMarks } from "./line-marks.js";

/** A container or a leaf block of a page, without its text. */
export interface OutlineBlock {
  /** How many containers it stands in. */
  readonly depth: number;
  /** Kind, and all of its markup that a translation does not touch: `heading 2`, `item -`, `paragraph`. */
  readonly what: string;
  /** Where it starts: UTF-16 offset into the page. */
  readonly start: number;
}

/**
 * Lists a page's blocks, each container before what it holds.
 *
 * @param context - the page's body
 * @param tree - its blocks, as `pageBlocks` gives them
 * @param shift - where the body starts in the page
 */
export function outlineBlocks(context: PageContext, tree: Root, shift: number): OutlineBlock[] {
  const blocks: OutlineBlock[] = [];
  // A list of what is still to be looked at: a page may nest deeper than the stack goes.
  const open: Item[] = children(tree, 0);
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, depth, parent, index } = item;
    const start = (node.position?.start.offset ?? 0) + shift;
    const described = whatOf(context, node, parent, index);
    blocks.push({ depth, what: described.what, start });
    if (!described.isLeaf) open.push(...children(node, depth + 1));
  }
  return blocks;
}

interface Item {
  readonly node: RootContent;
  readonly parent: Parents;
  readonly index: number;
  readonly depth: number;
}

/** Last one first. */
function children(parent: Nodes, depth: number): Item[] {
  if (!("children" in parent)) return [];
  return parent.children.map((node, index) => ({ node, parent, index, depth })).reverse();
}

function whatOf(
  context: PageContext,
  node: RootContent,
  parent: Parents,
  index: number,
): { readonly what: string; readonly isLeaf: boolean } {
  const leaf = (what: string): { what: string; isLeaf: true } => ({ what, isLeaf: true });
  if (node.type === "html" || isHtmlAsCode(context, node, parent, index))
    return leaf(`HTML ${htmlOutline(htmlSource(context, node.data?.lines ?? []))}`);
  switch (node.type) {
    case "heading":
      return leaf(`heading ${node.depth}`);
    case "paragraph":
      return leaf(paragraph(context, node, parent, index));
    case "code":
      return leaf(`code ${withoutCodeTitle(context, slice(context, node))}`);
    case "directiveLine":
      return leaf(`directive ${directive(context, slice(context, node))}`);
    case "definition":
      return leaf(`definition ${withoutTitle(context, node)}`);
    case "tableRow":
      return leaf(`row of ${cellCount(context, node)}`);
    case "listItem":
      return { what: `item ${marker(context, node)}`, isLeaf: false };
    case "footnoteDefinition":
      return { what: `footnote ${node.identifier}`, isLeaf: false };
    case "indentedContainer":
      return {
        what: `container ${containerHead(context, node.data.head)}`,
        isLeaf: false,
      };
    default:
      return { what: node.type, isLeaf: false };
  }
}

/** A paragraph's kind, the marker that makes an alert or a task of it, and its lines that are markup. */
function paragraph(
  context: PageContext,
  node: RootContent,
  parent: Parents,
  index: number,
): string {
  const blocks = leafOf(context, node, parent, index) ?? [];
  const start = node.data?.lines?.[0]?.start ?? 0;
  const marked = context.text.slice(start, blocks[0]?.lines[0]?.start ?? start);
  const isTerm = blocks[0]?.kind === "term";
  const kinds = isTerm ? `${blocks.length} terms` : blocks.map(({ kind }) => kind).join(", ");
  const marks = lineMarks(context, blocks);
  return ["paragraph", kinds, marked.trim(), ...marks].filter((part) => part !== "").join(" ");
}

function slice({ text }: PageContext, { position }: RootContent): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

function withoutTitle(context: PageContext, node: RootContent & { type: "definition" }): string {
  const title = node.data?.title ?? [];
  const from = title[0]?.start ?? 0;
  const to = title.at(-1)?.end ?? 0;
  const start = node.position?.start.offset ?? 0;
  const raw = slice(context, node);
  return title.length === 0 ? raw : `${raw.slice(0, from - start)}…${raw.slice(to - start)}`;
}

function cellCount(context: PageContext, row: RootContent & { type: "tableRow" }): number {
  return context.dialect.codeInCells ? cellSpans(slice(context, row)).length : row.children.length;
}

/** What stands before the first block of an item, on its line. */
function marker({ text }: PageContext, item: RootContent & { type: "listItem" }): string {
  const start = item.position?.start.offset ?? 0;
  const at = item.children[0]?.position?.start.offset;
  if (at === undefined)
    return /^(?:[-+*]|\d{1,9}[.)])/.exec(text.slice(start, start + 10))?.[0] ?? "";
  const before = text.slice(Math.max(0, at - 20), at);
  const found = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]*(?:\[[ xX]\][ \t]*)?$)/.exec(before);
  return found?.[0] ?? "";
}

function withoutCodeTitle({ dialect }: PageContext, code: string): string {
  return withoutSpan(code, codeTitle(code, dialect.codeTitles)).trimEnd();
}

function directive({ attributes }: PageContext, line: string): string {
  const marked = withoutSpan(line.trimEnd(), directiveTitle(line));
  return withoutParameterTexts(marked, attributes);
}

function containerHead({ text }: PageContext, head: Line): string {
  const line = lineText(text, head);
  return withoutSpan(line, headTitle(line));
}

function withoutSpan(line: string, title: Line | undefined): string {
  return title ? `${line.slice(0, title.start)}…${line.slice(title.end)}` : line;
}
