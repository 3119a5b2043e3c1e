import { htmlBlockNames } from "micromark-util-html-tag-name";
import type { Line } from "./leaf-lines.js";
import {
  endOfLine,
  isBlank,
  matchAt,
  nextLine,
  skipSpaces,
  startsPlain,
  trimEnd,
} from "./scan-lines.js";

/** A block whose bounds are certain without a parser, or a stretch that needs one. */
export type Part =
  | { readonly type: "paragraph" | "html"; readonly lines: readonly Line[] }
  /** The lines of each item; an item is one paragraph. */
  | { readonly type: "list"; readonly items: readonly (readonly Line[])[] }
  | { readonly type: "heading"; readonly depth: HeadingDepth; readonly line: Line }
  | { readonly type: "code"; readonly span: Line }
  | { readonly type: "markdown"; readonly span: Line };

type HeadingDepth = 1 | 2 | 3 | 4 | 5 | 6;

/** What of a dialect the division depends on. */
export interface DivideOptions {
  /** Whether a line that starts with a colon makes a term of the paragraph before it. */
  readonly definitionLists: boolean;
  /** Says of a line that begins with a tag whether it is a whole HTML block, so that Markdown goes on below it. */
  readonly htmlLine?: ((line: string) => boolean) | undefined;
}

/**
 * Divides a page's body at its top level. Most of a page is plain: paragraphs
 * that begin with a word, ATX headings, lists of one-paragraph items, fenced
 * code, comments. They are what they are whatever stands around them, because a
 * line that begins in the first column, after a blank one, with something else
 * than a list marker, is in no container (CommonMark 0.31, §5.1 and §5.2). The
 * rest goes to the parser, in stretches that end where such a line begins. A
 * test compares the result with the parser's for the whole page.
 *
 * @param text - the page's body
 * @returns the parts in order; what stands between them is blank
 */
export function divideBlocks(text: string, options: DivideOptions): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfLine(text, at);
    const next = nextLine(text, end);
    if (isBlank(text, at, end)) at = next;
    else {
      const { part, after } = plainPart(text, at, options) ?? markdownPart(text, at);
      parts.push(part);
      at = after;
    }
  }
  return parts;
}

interface Found {
  readonly part: Part;
  /** Where to go on: at a line's start. */
  readonly after: number;
}

function plainPart(text: string, at: number, options: DivideOptions): Found | undefined {
  const code = text.charCodeAt(at);
  if (code === HASH) return heading(text, at);
  if (code === BACKTICK || code === TILDE) {
    const after = afterFence(text, at);
    return after === undefined
      ? undefined
      : { part: { type: "code", span: { start: at, end: after } }, after };
  }
  if (text.startsWith("<!--", at)) return comment(text, at);
  if (code === LESS_THAN) return html(text, at, options);
  return list(text, at) ?? paragraph(text, at, options);
}

function heading(text: string, at: number): Found | undefined {
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

/** Fenced code (§4.5): undefined when the line opens none. */
function afterFence(text: string, at: number): number | undefined {
  const [opener, fence = ""] = matchAt(/(`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,})/y, text, at) ?? [];
  if (opener === undefined) return undefined;
  const closer = new RegExp(
    ` {0,3}${fence.charAt(0)}{${String(fence.length)},}[ \\t]*(?=[\\r\\n]|$)`,
    "y",
  );
  for (let line = nextLine(text, endOfLine(text, at)); line < text.length;) {
    const end = endOfLine(text, line);
    if (matchAt(closer, text, line)) return nextLine(text, end);
    line = nextLine(text, end);
  }
  return text.length;
}

/** A comment's HTML block ends with the line that it ends on, whatever stands between (§4.6, condition 2). */
function comment(text: string, at: number): Found | undefined {
  const close = text.indexOf("-->", at + 2);
  if (close === -1) return undefined;
  const lines: Line[] = [];
  let line = at;
  for (; line <= close; line = nextLine(text, endOfLine(text, line)))
    lines.push({ start: line, end: endOfLine(text, line) });
  return { part: { type: "html", lines }, after: line };
}

/** An HTML block that a tag of a block element starts ends before a blank line (§4.6, condition 6). */
function html(text: string, at: number, { htmlLine }: DivideOptions): Found | undefined {
  const end = endOfLine(text, at);
  if (htmlLine?.(text.slice(at, end)))
    return { part: { type: "html", lines: [{ start: at, end }] }, after: nextLine(text, end) };
  const name = matchAt(/<\/?([A-Za-z][A-Za-z\d-]*)(?=[ \t\r\n>]|\/>|$)/y, text, at)?.[1];
  if (name === undefined || !blockNames.has(name.toLowerCase())) return undefined;
  const lines: Line[] = [];
  let line = at;
  for (; line < text.length; line = nextLine(text, endOfLine(text, line))) {
    const lineEnd = endOfLine(text, line);
    if (isBlank(text, line, lineEnd)) break;
    lines.push({ start: line, end: lineEnd });
  }
  return { part: { type: "html", lines }, after: line };
}

const blockNames = new Set(htmlBlockNames);

function paragraph(
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
function list(text: string, at: number): Found | undefined {
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

/** Up to the next line that is in no container for certain; to the page's end where even that is not. */
function markdownPart(text: string, at: number): Found {
  let atTop = false;
  let inContainer = false;
  let inHtml = false;
  let line = at;
  while (line < text.length) {
    const end = endOfLine(text, line);
    const next = nextLine(text, end);
    const wasAtTop = atTop;
    atTop = isBlank(text, line, end);
    const isCertain = !inContainer || startsPlain(text, line) || text.charCodeAt(line) === HASH;
    if (!atTop && wasAtTop && isCertain) break;
    const fence = inContainer || inHtml ? undefined : afterFence(text, line);
    inContainer ||= !atTop && matchAt(/[\s>\-+*\d!?=:[]/y, text, line) !== undefined;
    inHtml = !atTop && (inHtml || text.charCodeAt(line) === LESS_THAN);
    atTop ||= fence !== undefined;
    line = fence ?? (mayRunOn(text, line, end) ? text.length : next);
  }
  return { part: { type: "markdown", span: { start: at, end: line } }, after: line };
}

/**
 * Whether a line may open code or HTML that blank lines do not end (§4.5, §4.6
 * conditions 1 to 5). Inside a container it ends with that, but whether it is
 * inside is for the parser to say.
 */
function mayRunOn(text: string, line: number, end: number): boolean {
  const [opener] =
    matchAt(/ {0,3}(?:`{3}|~{3}|<(?:!--|[!?]|script|pre|style|textarea))/iy, text, line) ?? [];
  if (opener === undefined) return false;
  if (!opener.includes("<")) return true;
  const rest = text.slice(line, end);
  if (opener.endsWith("<!--")) return !rest.includes("-->");
  return !/<\/(?:script|pre|style|textarea)>/i.test(rest) || /<[!?]$/.test(opener);
}

/** Whether the next line that is not blank starts a definition. */
function startsDefinition(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isBlank(text, at, endOfLine(text, at)))
    at = nextLine(text, endOfLine(text, at));
  return matchAt(/ {0,3}:/y, text, at) !== undefined;
}

const HASH = 35;
const BACKTICK = 96;
const TILDE = 126;
const LESS_THAN = 60;
