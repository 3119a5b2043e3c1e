import { htmlBlockNames } from "micromark-util-html-tag-name";
import type { Line } from "./leaf-lines.js";
import type { DivideOptions, Found } from "./part.js";
import { endOfLine, isBlank, matchAt, nextLine } from "./scan-lines.js";

/** A comment's HTML block ends with the line that it ends on, whatever stands between (§4.6, condition 2). */
export function comment(text: string, at: number): Found | undefined {
  const close = text.indexOf("-->", at + 2);
  if (close === -1) return undefined;
  const lines: Line[] = [];
  let line = at;
  for (; line <= close; line = nextLine(text, endOfLine(text, line)))
    lines.push({ start: line, end: endOfLine(text, line) });
  return { part: { type: "html", lines }, after: line };
}

/** An HTML block that a tag of a block element starts ends before a blank line (§4.6, condition 6). */
export function html(text: string, at: number, { htmlLine }: DivideOptions): Found | undefined {
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
