import type { Line } from "../parse/leaf-lines.js";
import type { PageContext } from "./context.js";

/** The text of a line. */
export function lineText(text: string, line: Line): string {
  return text.slice(line.start, line.end);
}

/** The number of spaces and tabs before an offset. */
export function indentOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[ \t]/.test(text[start - 1] ?? "")) start--;
  return at - start;
}

/** Takes white space off both ends of a line. */
export function trimLine(text: string, line: Line): Line {
  let { start, end } = line;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

function isSpace(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/**
 * The lines of a block as one string, joined by `\n`, with a way back from its
 * offsets to those of the page.
 */
export interface JoinedLines {
  readonly text: string;
  /** Turns an offset into `text` into one of the page; an offset at a line's end stays on that line. */
  readonly toPage: (offset: number) => number;
}

/** Joins lines for a nested parse. */
export function joinLines(text: string, lines: readonly Line[]): JoinedLines {
  const starts: number[] = [];
  let joined = "";
  for (const [index, line] of lines.entries()) {
    if (index > 0) joined += "\n";
    starts.push(joined.length);
    joined += lineText(text, line);
  }
  return {
    text: joined,
    toPage(offset) {
      let index = starts.length - 1;
      while (index > 0 && (starts[index] ?? 0) > offset) index--;
      return (lines[index]?.start ?? 0) + offset - (starts[index] ?? 0);
    },
  };
}

/**
 * How a line ends at a hard break: two spaces, a backslash, or not at all.
 * Python-Markdown knows the backslash with an extension only; without it, it
 * must stay at the line's end all the same, where it shows.
 */
export function hardBreakAt(text: string, line: Line): "  " | "\\" | undefined {
  if (text.startsWith("  ", line.end)) return "  ";
  let slashes = 0;
  while (line.end - slashes > line.start && text[line.end - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1 ? "\\" : undefined;
}

/**
 * Makes a msgid of a block's lines: soft breaks become one space, hard breaks
 * a `\n`, so that wrapping a paragraph anew changes no msgid.
 */
export function sourceOf({ text }: Pick<PageContext, "text">, lines: readonly Line[]): string {
  let source = "";
  let hard: "  " | "\\" | undefined;
  for (const [index, line] of lines.entries()) {
    if (index > 0) source += hard ? "\n" : " ";
    hard = index < lines.length - 1 ? hardBreakAt(text, line) : undefined;
    source += text.slice(line.start, hard === "\\" ? line.end - 1 : line.end).trimEnd();
  }
  return source;
}

/**
 * What a continuation line of a block begins with: its first line up to the
 * text, with list markers and the like as spaces.
 *
 * @example
 * linePrefix("> - text", 4); // ">   "
 */
export function linePrefix(text: string, start: number): string {
  let lineStart = start;
  for (; lineStart > 0; lineStart--) {
    const code = text.charCodeAt(lineStart - 1);
    if (code === 10 || code === 13) break;
  }
  return lineStart === start ? "" : text.slice(lineStart, start).replace(/[^>\t ]/gu, " ");
}
