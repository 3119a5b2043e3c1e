import type { Line } from "./leaf-lines.js";
import type { LineBlock, LineFollower } from "./line-block.js";
import type { Found } from "./part.js";
import { endOfLine, isBlank, nextLine } from "./scan-lines.js";

/** Finds the block of a dialect's own that begins at a line. */
export function lineBlockAt(
  text: string,
  at: number,
  blocks: readonly LineBlock[],
): Found | undefined {
  const first = text.slice(at, endOfLine(text, at));
  for (const { as, begin } of blocks) {
    const follower = begin(first);
    if (follower === undefined) continue;
    const { lines, after } = followed(text, at, follower);
    const span = { start: at, end: lines.at(-1)?.end ?? at };
    return { part: as === "html" ? { type: "html", lines } : { type: "code", span }, after };
  }
  return undefined;
}

/**
 * Says whether a line may begin a block of the dialect's own.
 *
 * @param line - the line, perhaps without what makes a container of it
 * @param blocks - the dialect's blocks
 */
export function mayBegin(line: string, blocks: readonly LineBlock[]): boolean {
  return blocks.some(({ begin }) => begin(line) !== undefined);
}

function followed(
  text: string,
  at: number,
  follower: LineFollower,
): { readonly lines: readonly Line[]; readonly after: number } {
  const lines: Line[] = [];
  let line = at;
  while (line < text.length) {
    const end = endOfLine(text, line);
    if (isBlank(text, line, end) && follower.endsAtBlank()) break;
    const isLast = follower.endsWith(text.slice(line, end));
    // As a parser has it: an empty line has no content to stand anywhere.
    if (end > line) lines.push({ start: line, end });
    line = nextLine(text, end);
    if (isLast) break;
  }
  return { lines, after: line };
}
