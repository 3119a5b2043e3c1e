import type { Line } from "./leaf-lines.js";
import type { DivideOptions, Found, HeadingDepth } from "./part.js";
import { mayBegin } from "./line-block-at.js";
import {
  endOfLine,
  isBlank,
  matchAt,
  nextLine,
  skipSpaces,
  startsPlain,
  trimEnd,
} from "./scan-lines.js";

/** An ATX heading with a text (§4.2). */
export function heading(text: string, at: number): Found | undefined {
  const end = endOfLine(text, at);
  const [head = ""] = matchAt(/#{1,6}[ \t]+(?=[^ \t\r\n])/y, text, at) ?? [];
  const content = text
    .slice(at + head.length, end)
    .replace(/[ \t]+$/, "")
    .replace(/[ \t]+#+$/, "");
  if (head === "" || /^#*$/.test(content)) return undefined;
  const start = at + head.length;
  const depth = head.trimEnd().length as HeadingDepth;
  return {
    part: { type: "heading", depth, line: { start, end: start + content.length } },
    after: nextLine(text, end),
  };
}

/** A paragraph in the first column, each line of which begins with a word. */
export function paragraph(
  text: string,
  at: number,
  { definitionLists }: DivideOptions,
): Found | undefined {
  const lines: Line[] = [];
  let line = at;
  for (; line < text.length; line = nextLine(text, endOfLine(text, line))) {
    const end = endOfLine(text, line);
    if (isBlank(text, line, end)) break;
    const start = skipSpaces(text, line);
    if (!startsPlain(text, start) || (line === at && start !== at)) return undefined;
    const content = trimEnd(text, start, end);
    // A pipe may make a table of it.
    if (text.slice(start, content).includes("|")) return undefined;
    lines.push({ start, end: content });
  }
  if (lines.length === 0 || (definitionLists && startsDefinition(text, line))) return undefined;
  return { part: { type: "paragraph", lines }, after: line };
}

/** A list whose items are a paragraph each; undefined where any of them holds more, or it is not certain. */
export function list(
  text: string,
  at: number,
  { lineBlocks = [] }: DivideOptions,
): Found | undefined {
  const marker = matchAt(itemMarker, text, at)?.[2];
  if (marker === undefined) return undefined;
  const items: Line[][] = [];
  let blank = true;
  let line = at;
  for (; line < text.length; line = nextLine(text, endOfLine(text, line))) {
    const end = endOfLine(text, line);
    if (isBlank(text, line, end)) {
      blank = true;
      continue;
    }
    const item = matchAt(itemMarker, text, line);
    if (blank && !item && endsList(text, line)) break;
    if (item ? item[2] !== marker : blank) return undefined;
    const start = item ? line + item[0].length : skipSpaces(text, line);
    const content = trimEnd(text, start, end);
    if (!startsPlain(text, start) || text.slice(start, content).includes("|")) return undefined;
    // In an item may begin what may anywhere.
    if (item && mayBegin(text.slice(start, end), lineBlocks)) return undefined;
    if (item) items.push([]);
    items.at(-1)?.push({ start, end: content });
    blank = false;
  }
  return { part: { type: "list", items }, after: line };
}

/** A marker in the first column, its last character apart: lists differ by it. */
const itemMarker = /(\d{1,9}(?=[.)])|(?=[-+*]))([-+*.)]) {1,4}(?=[^ \t\r\n])/y;

/** A line in the first column that is no item. */
function endsList(text: string, line: number): boolean {
  return matchAt(/[^\s\d+*-]/y, text, line) !== undefined || startsPlain(text, line);
}

/** Whether the next line that is not blank starts a definition. */
function startsDefinition(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isBlank(text, at, endOfLine(text, at)))
    at = nextLine(text, endOfLine(text, at));
  return matchAt(/ {0,3}:/y, text, at) !== undefined;
}
