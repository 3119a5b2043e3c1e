import type { Nodes, Parents, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { directiveOf } from "../comments.js";
import { codeTitleDrafts } from "./code-title-drafts.js";
import { type Draft, type LeafBlock, type PageContext } from "../page/context.js";
import { htmlBlockParts, isHtmlAsCode, leafOf } from "./nodes.js";
import { linkTitleDrafts } from "../inline/link-title.js";
import { leafDrafts } from "./leaf.js";
import { directiveDrafts } from "./directive-drafts.js";
import { isWithin, templateCode } from "./template-code.js";
import type { Line } from "../parse/leaf-lines.js";
import { headDraft } from "./container-head.js";

/** A draft and its surroundings. */
export interface Collected extends Draft {
  readonly headings: readonly string[];
  readonly notes: readonly string[];
}

/** A comment that the walk has read; what stands in a block that is left out is not read. */
export interface CollectedComment {
  readonly text: string;
  /** Offset at which it begins. */
  readonly start: number;
}

/** Where the walk is: what the comments said and which headings are above. */
interface Walk {
  readonly context: PageContext;
  readonly collected: Collected[];
  readonly comments: CollectedComment[];
  readonly skipped: Set<Nodes>;
  /** What is no text, though it looks like it: code between tags of templates. */
  readonly hidden: readonly Line[];
  headings: { depth: number; text: string }[];
  /** Their texts; one list for all drafts below the same headings. */
  headingTexts: readonly string[];
  off: boolean;
  notes: string[];
  /** Offset at which the block that the notes are for ends; undefined while it has not begun. */
  notesEnd: number | undefined;
}

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

/** Notes are for the next block, whole: they begin with it and end with it. */
function expireNotes(walk: Walk, node: Nodes): void {
  if (walk.notes.length === 0 || isComment(walk.context, node)) return;
  const start = node.position?.start.offset ?? 0;
  if (walk.notesEnd === undefined) walk.notesEnd = node.position?.end.offset ?? start;
  else if (start >= walk.notesEnd) {
    walk.notes = [];
    walk.notesEnd = undefined;
  }
}

function isComment(context: PageContext, node: Nodes): boolean {
  if (node.type === "html") return context.text.startsWith("<!--", node.position?.start.offset);
  return mdxComment(context, node) !== undefined;
}

/** The text of `{/* … *\/}`, all of a block of programs in MDX. */
function mdxComment({ text, dialect }: PageContext, node: Nodes): string | undefined {
  if (node.type !== "code" || !dialect.maskPrograms) return undefined;
  const block = text.slice(node.position?.start.offset, node.position?.end.offset).trimEnd();
  const isOne = block.startsWith("{/*") && block.indexOf("*/") === block.length - 3;
  return isOne ? block.slice(3, -3) : undefined;
}

function enter(
  walk: Walk,
  node: RootContent,
  parent: Parents | undefined,
  index: number,
): typeof SKIP | undefined {
  const { context } = walk;
  const { start, end } = node.position ?? {};
  if (start?.offset !== undefined && isWithin(walk.hidden, start.offset, end?.offset ?? 0))
    return SKIP;
  if (node.type === "html" || isHtmlAsCode(context, node, parent, index)) {
    readHtml(walk, node, parent, index);
    return SKIP;
  }
  const comment = mdxComment(context, node);
  if (comment !== undefined) {
    const start = node.position?.start.offset ?? 0;
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

function closeHeadings(walk: Walk, depth: number): void {
  walk.headings = walk.headings.filter((heading) => heading.depth < depth);
  walk.headingTexts = walk.headings.map((heading) => heading.text);
}

function openHeading(walk: Walk, depth: number, drafts: readonly Draft[]): void {
  const text = drafts.map((draft) => draft.source).join(" ");
  if (text === "") return;
  walk.headings.push({ depth, text });
  walk.headingTexts = walk.headings.map((heading) => heading.text);
}

function readHtml(walk: Walk, node: Nodes, parent: Parents | undefined, index: number): void {
  for (const part of htmlBlockParts(walk.context, node)) {
    if (part.type === "draft") {
      add(walk, [part.draft]);
      continue;
    }
    readComment(walk, part, parent?.children[index + 1]);
  }
}

function readComment(walk: Walk, { text, start }: CollectedComment, next: Nodes | undefined): void {
  walk.comments.push({ text, start });
  const directive = directiveOf(text);
  if (directive?.type === "off") walk.off = true;
  if (directive?.type === "on") walk.off = false;
  if (directive?.type === "note") walk.notes = [...walk.notes, directive.text];
  if (directive?.type === "skip" && next) walk.skipped.add(next);
}

function add(walk: Walk, drafts: readonly Draft[]): void {
  if (walk.off) return;
  const { headingTexts: headings, notes } = walk;
  for (const draft of drafts) {
    if (isWithin(walk.hidden, draft.slot.start, draft.slot.end)) continue;
    walk.collected.push({ ...draft, headings, notes });
  }
}
