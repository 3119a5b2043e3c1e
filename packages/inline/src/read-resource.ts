import type { Resource } from "./reading.js";
import { attributeListEnd, endAfter, matchEnd, type Memory, part } from "./scan-parts.js";

/**
 * Reads what follows a link's `]`: `(url "title")` or `[label]`, and an attribute
 * list that sticks to it (CommonMark 0.31, §6.3).
 *
 * @param text - inline Markdown
 * @param at - UTF-16 offset after `]`
 * @param memory - what is nowhere ahead; it grows
 * @returns the resource and the offset after it, or undefined when it is no link
 * @see https://spec.commonmark.org/0.31.2/#links
 * @example
 * readResource("[a](b.md)", 3, new Set())?.resource.url?.text; // "b.md"
 */
export function readResource(
  text: string,
  at: number,
  memory: Memory,
): { resource: Resource; end: number } | undefined {
  const read = text[at] === "(" ? readInline(text, at, memory) : readLabel(text, at, memory);
  if (!read) return undefined;
  const end = attributeListEnd(text, read.end);
  if (end === undefined) return read;
  return { resource: { ...read.resource, attributes: part(text, read.end, end) }, end };
}

type ReadResource = { resource: Resource; end: number } | undefined;

function readLabel(text: string, at: number, memory: Memory): ReadResource {
  if (text[at] !== "[" || text[at + 1] === "^") return undefined;
  const end = endAfter(text, "]", at + 1, memory);
  if (end === undefined || end - at > 1000) return undefined;
  return { resource: { label: part(text, at + 1, end - 1) }, end };
}

function readInline(text: string, at: number, memory: Memory): ReadResource {
  const start = skipSpace(text, at + 1);
  const end = destinationEnd(text, start);
  if (end === undefined) return undefined;
  const inAngles = text[start] === "<" && end > start;
  const url = inAngles ? part(text, start + 1, end - 1) : part(text, start, end);
  const next = skipSpace(text, end);
  if (text[next] === ")") return { resource: { url }, end: next + 1 };
  const quote = text[next] ?? "";
  if (next === end || !`"'(`.includes(quote) || quote === "") return undefined;
  const titleEnd = endAfter(text, quote === "(" ? ")" : quote, next + 1, memory);
  if (titleEnd === undefined) return undefined;
  const close = skipSpace(text, titleEnd);
  if (text[close] !== ")") return undefined;
  const title = { start: next, end: titleEnd, text: text.slice(next + 1, titleEnd - 1) };
  return { resource: { url, title }, end: close + 1 };
}

/** Parentheses must pair, to a depth of 32: this also bounds how often a character is looked at. */
function destinationEnd(text: string, start: number): number | undefined {
  if (text[start] === "<") return matchEnd(/<[^<>\n]*>/y, text, start);
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 32) return depth === 0 ? index : undefined;
    if (code === 92) index++;
    else if (code === 40 && ++depth > 32) return undefined;
    else if (code === 41 && depth-- === 0) return index;
  }
  return undefined;
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (/[ \t\n]/.test(text[end] ?? "")) end++;
  return end;
}
