import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Line } from "./leaf-lines.js";
import type { LineBlock } from "./line-block.js";

/** A mark that opens a block's program and is never closed. */
interface Unclosed {
  readonly mark: string;
  /** UTF-16 offset into the body. */
  readonly offset: number;
}

/**
 * Finds the first block of the dialect's own that is never closed, and so runs to the end of the page or of its container.
 *
 * @param text - the body
 * @param tree - its blocks
 * @param blocks - the dialect's blocks
 */
export function unclosedIn(
  text: string,
  tree: Root,
  blocks: readonly LineBlock[] = [],
): Unclosed | undefined {
  let found: Unclosed | undefined;
  if (blocks.length === 0) return undefined;
  visit(tree, (node) => {
    if (node.type === "code" || node.type === "html") found ??= unclosedAt(text, node, blocks);
  });
  return found;
}

function unclosedAt(text: string, node: Nodes, blocks: readonly LineBlock[]): Unclosed | undefined {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  // What stands in fenced code begins nothing.
  if (/^[`~]/.test(text.slice(start, start + 1))) return undefined;
  const lines = node.data?.lines ?? linesOf(text, { start, end });
  const [first = { start, end }] = lines;
  for (const { begin } of blocks) {
    const follower = begin(text.slice(first.start, first.end));
    if (!follower) continue;
    for (const line of lines) follower.endsWith(text.slice(line.start, line.end));
    const open = follower.open?.();
    return open && { mark: open.mark, offset: (lines[open.line]?.start ?? start) + open.column };
  }
  return undefined;
}

function linesOf(text: string, { start, end }: Line): Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const line of text.slice(start, end).split(/(?:\r\n|\n|\r)/)) {
    lines.push({ start: at, end: at + line.length });
    at += line.length;
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return lines;
}
