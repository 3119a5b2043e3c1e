import type { Nodes } from "mdast";
import { directiveOf } from "../comments.js";
import type { PageContext } from "../page/context.js";
import type { CollectedComment, Walk } from "./walk.js";

/** Does what a comment says. */
export function readComment(
  walk: Walk,
  { text, start }: CollectedComment,
  next: Nodes | undefined,
): void {
  walk.comments.push({ text, start });
  const directive = directiveOf(text);
  if (directive?.type === "off") walk.off = true;
  if (directive?.type === "on") walk.off = false;
  if (directive?.type === "note") walk.notes = [...walk.notes, directive.text];
  if (directive?.type === "skip" && next) walk.skipped.add(next);
}

/** Notes are for the next block, whole: they begin with it and end with it. */
export function expireNotes(walk: Walk, node: Nodes): void {
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
export function mdxComment({ text, dialect }: PageContext, node: Nodes): string | undefined {
  if (node.type !== "code" || !dialect.maskPrograms) return undefined;
  const block = text.slice(node.position?.start.offset, node.position?.end.offset).trimEnd();
  const isOne = block.startsWith("{/*") && block.indexOf("*/") === block.length - 3;
  return isOne ? block.slice(3, -3) : undefined;
}
