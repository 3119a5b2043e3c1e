import type { Nodes, Parents, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { codeTitleDrafts } from "./code-title-drafts.js";
import type { LeafBlock, PageContext } from "../page/context.js";
import { htmlBlockParts, isHtmlAsCode, leafOf } from "./nodes.js";
import { linkTitleDrafts } from "../inline/link-title.js";
import { leafDrafts } from "./leaf.js";
import { directiveDrafts } from "./directive-drafts.js";
import { isWithin, templateCode } from "./template-code.js";
import { headDraft } from "./container-head.js";
import {
  add,
  closeHeadings,
  type Collected,
  type CollectedComment,
  openHeading,
  type Walk,
} from "./walk.js";
import { expireNotes, mdxComment, readComment } from "./walk-comments.js";

/**
 * Walks a page's blocks in order and collects its segments.
 *
 * @param context - the page
 * @param tree - its blocks, as `blockParser` gives them
 */
export function collectDrafts(context: PageContext, tree: Root): Collected[] {
  return walkBlocks(context, tree).collected;
}

/**
 * Walks a page's blocks in order and collects its comments, for Dragoman or not.
 *
 * @param context - the page
 * @param tree - its blocks, as `blockParser` gives them
 */
export function collectComments(context: PageContext, tree: Root): CollectedComment[] {
  return walkBlocks(context, tree).comments;
}

function walkBlocks(context: PageContext, tree: Root): Walk {
  const walk: Walk = {
    context,
    collected: [],
    comments: [],
    skipped: new Set(),
    hidden: templateCode(context.text, tree),
    headings: [],
    headingTexts: [],
    off: false,
    notes: [],
    notesEnd: undefined,
  };
  visit(tree, (node, index, parent) => {
    if (node.type === "root") return undefined;
    if (walk.skipped.has(node)) return SKIP;
    expireNotes(walk, node);
    return enter(walk, node, parent, index ?? 0);
  });
  return walk;
}

function enter(
  walk: Walk,
  node: RootContent,
  parent: Parents | undefined,
  index: number,
): typeof SKIP | undefined {
  const { context } = walk;
  const start = node.position?.start.offset ?? 0;
  if (isWithin(walk.hidden, start, node.position?.end.offset ?? start)) return SKIP;
  if (node.type === "html" || isHtmlAsCode(context, node, parent, index)) {
    readHtml(walk, node, parent, index);
    return SKIP;
  }
  const comment = mdxComment(context, node);
  if (comment !== undefined) {
    readComment(walk, { text: comment, start }, parent?.children[index + 1]);
    return SKIP;
  }
  if (node.type === "definition")
    add(walk, linkTitleDrafts(context, node.data?.title ?? [], false));
  if (node.type === "indentedContainer") add(walk, headDraft(context, node));
  if (node.type === "code") add(walk, codeTitleDrafts(context, node));
  if (node.type === "directiveLine") {
    add(walk, directiveDrafts(context, node.data?.lines?.[0]));
    return SKIP;
  }
  const leaf = leafOf(context, node, parent, index);
  if (!leaf) return undefined;
  const drafts = leaf.flatMap((block: LeafBlock) => leafDrafts(context, block));
  if (node.type === "heading") closeHeadings(walk, node.depth);
  add(walk, drafts);
  if (node.type === "heading") openHeading(walk, node.depth, drafts);
  return SKIP;
}

function readHtml(walk: Walk, node: Nodes, parent: Parents | undefined, index: number): void {
  for (const part of htmlBlockParts(walk.context, node)) {
    if (part.type === "draft") add(walk, [part.draft]);
    else readComment(walk, part, parent?.children[index + 1]);
  }
}
