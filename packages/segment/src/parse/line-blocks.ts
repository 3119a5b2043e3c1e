import type { Line } from "./leaf-lines.js";
import type { Found } from "./part.js";
import { endOfLine, isBlank, nextLine } from "./scan-lines.js";

/** Follows a block line by line. */
export interface LineFollower {
  /** Takes the next line, the first one too; says whether the block ends with it. */
  readonly endsWith: (line: string) => boolean;
  /** Whether a blank line ends it here. */
  readonly endsAtBlank: () => boolean;
}

/**
 * A kind of block of whole lines that a dialect has in the first column, outside of all containers
 * and not within a paragraph. Its first line tells; nothing is taken back, so an
 * unclosed one runs to the end of the page as unclosed code does.
 */
export interface LineBlock {
  /** What it is to Markdown: code is never translated, of HTML the texts are. */
  readonly as: "code" | "html";
  /** Given a line, says whether it begins such a block, and follows it then. */
  readonly begin: (line: string) => LineFollower | undefined;
}

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
