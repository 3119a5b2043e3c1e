import type { Part } from "./reading.js";

/** What was looked for and is nowhere ahead, so that it is not looked for again: keeps the scan linear. */
export type Memory = Set<string>;

/** `{: .class #id key="value" }` or `{#id}`, not `{x}` and not `{{ x }}`. */
const attributeList = /\{:?[ \t]{0,9}(?:[.#][\w:-]|[\w:-]{1,60}=)[^{}\n]*\}/y;

/**
 * Matches an expression at an offset.
 *
 * @param expression - sticky (`y`); its `lastIndex` is set
 * @param text - inline Markdown
 * @param at - UTF-16 offset
 * @returns the offset after the match; undefined where nothing matches right there
 * @example
 * matchEnd(/\d+/y, "a 12", 2); // 4
 */
export function matchEnd(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : undefined;
}

/**
 * Finds the end of an attribute list.
 *
 * @param text - inline Markdown
 * @param at - UTF-16 offset of its `{`
 * @returns the offset after `}`; undefined where no list begins
 * @see https://python-markdown.github.io/extensions/attr_list/
 * @example
 * attributeListEnd("a{ .b }", 1); // 7
 */
export function attributeListEnd(text: string, at: number): number | undefined {
  return matchEnd(attributeList, text, at);
}

/**
 * Finds the end of a code span: the next run of as many backticks (CommonMark 0.31, §6.1).
 *
 * @param text - inline Markdown
 * @param at - UTF-16 offset of the first backtick
 * @param memory - what is nowhere ahead; it grows
 * @returns the offset after the span; undefined where nothing closes the run of backticks
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 * @example
 * codeEnd("a `b` c", 2, new Set()); // 5
 */
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

/**
 * Finds the end of a run of one character.
 *
 * @param text - any text
 * @param at - UTF-16 offset of the first one
 * @returns the offset after the last one
 * @example
 * runEnd("a***b", 1); // 4
 */
export function runEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

/**
 * Finds the end of what a certain text closes.
 *
 * @param text - inline Markdown
 * @param closer - the text that closes it
 * @param from - UTF-16 offset to look from
 * @param memory - what is nowhere ahead; it grows
 * @returns the offset after the closer; undefined where there is none
 * @example
 * endAfter("{{ x }} y", "}}", 2, new Set()); // 7
 */
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

/**
 * Finds the end of an HTML tag or comment (CommonMark 0.31, §6.6, more liberal in attributes);
 * `<` outside quotes ends the search.
 *
 * @param text - inline Markdown
 * @param at - UTF-16 offset of its `<`
 * @param memory - what is nowhere ahead; it grows
 * @returns the offset after it; undefined where no tag begins, or nothing closes it
 * @see https://spec.commonmark.org/0.31.2/#raw-html
 * @example
 * tagEnd('<a href="b">c', 0, new Set()); // 12
 */
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
 * Takes a stretch out of a text.
 *
 * @param text - the text
 * @param start - UTF-16 offset
 * @param end - UTF-16 offset, exclusive
 * @returns the stretch, and where it stands
 * @example
 * part("a **b**", 2, 4); // { start: 2, end: 4, text: "**" }
 */
export function part(text: string, start: number, end: number): Part {
  return { start, end, text: text.slice(start, end) };
}
