import type { Part, Resource } from "./reading.js";

/** What was looked for and is nowhere ahead, so that it is not looked for again: keeps the scan linear. */
export type Memory = Set<string>;

/** `{: .class #id key="value" }` or `{#id}`, not `{x}` and not `{{ x }}`. */
const attributeList = /\{:?[ \t]{0,9}(?:[.#][\w:-]|[\w:-]{1,60}=)[^{}\n]*\}/y;

/** Matches a sticky expression at an offset and gives the match's end. */
export function matchEnd(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : undefined;
}

export function attributeListEnd(text: string, at: number): number | undefined {
  return matchEnd(attributeList, text, at);
}

/** The end of a code span, or undefined where nothing closes the run of backticks (CommonMark 0.31, §6.1). */
export function codeEnd(text: string, at: number, memory: Memory): number | undefined {
  const start = runEnd(text, at);
  const fence = text.slice(at, start);
  for (let from = start; !memory.has(fence);) {
    const open = text.indexOf(fence, from);
    if (open === -1) memory.add(fence);
    else {
      const end = runEnd(text, open);
      if (end - open === fence.length) return end;
      from = end;
    }
  }
  return undefined;
}

/** The end of a run of one character. */
export function runEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

export function endAfter(
  text: string,
  closer: string,
  from: number,
  memory: Memory,
): number | undefined {
  if (memory.has(closer)) return undefined;
  const end = text.indexOf(closer, from);
  if (end !== -1) return end + closer.length;
  memory.add(closer);
  return undefined;
}

/** The end of an HTML tag (CommonMark 0.31, §6.6, more liberal in attributes); `<` outside quotes ends the search. */
export function tagEnd(text: string, at: number, memory: Memory): number | undefined {
  if (text.startsWith("<!--", at)) return endAfter(text, "-->", at + 4, memory);
  if (!/[A-Za-z/]/.test(text[at + 1] ?? "")) return undefined;
  for (let index = at + 1; index < text.length; index++) {
    const character = text[index] ?? "";
    if (character === ">") return index + 1;
    if (character === "<") return undefined;
    if ((character === '"' || character === "'") && text[index - 1] === "=") {
      const end = endAfter(text, character, index + 1, memory);
      if (end === undefined) return undefined;
      index = end - 1;
    }
  }
  return undefined;
}

/**
 * What follows a link's `]`: `(url "title")` or `[label]`, and an attribute
 * list that sticks to it (CommonMark 0.31, §6.3).
 *
 * @param at - the offset after `]`
 * @returns the resource and its end, or undefined when it is no link
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

/** A stretch of a text. */
export function part(text: string, start: number, end: number): Part {
  return { start, end, text: text.slice(start, end) };
}
