import type { Dialect } from "../dialect.js";
import { hasLetter } from "../page/has-letter.js";
import { listAt } from "./attribute-list.js";
import { match } from "./match.js";

type Reader = (text: string, at: number, dialect: Dialect, memory: Memory) => number | undefined;

/** What was looked for and is nowhere ahead, so that it is not looked for again: keeps the scan linear. */
type Memory = Set<string>;

/**
 * Replaces inline markup by spaces: code spans, tags, comments, autolinks,
 * link destinations, bare URLs, entities, footnote calls, attribute lists,
 * icons, template expressions, display mathematics. What is left is what readers read, at the same
 * offsets. One pass, linear time.
 *
 * @param markdown - inline Markdown
 * @returns a string of the same length
 * @example
 * maskMarkup("see `x` and [y](z)", gfm); // "see     and [y]   "
 */
export function maskMarkup(markdown: string, dialect: Dialect): string {
  const text = dialect.maskPrograms?.(markdown) ?? markdown;
  let masked = "";
  let from = 0;
  const memory: Memory = new Set();
  for (let at = 0; at < text.length;) {
    const end = readers.get(text[at] ?? "")?.(text, at, dialect, memory);
    if (end === undefined) {
      at++;
      continue;
    }
    // A bracket stays: it ends what readers read of a link.
    const start = text[at] === "]" ? at + 1 : at;
    masked += text.slice(from, start) + " ".repeat(end - start);
    from = at = end;
  }
  return masked + text.slice(from);
}

/** Says whether inline Markdown has anything to translate: a letter outside markup. */
export function hasProse(text: string, dialect: Dialect): boolean {
  if (startsWithWord.test(text)) return true;
  return hasLetter(text) && hasLetter(maskMarkup(text, dialect));
}

/** Most paragraphs do, and need no further look. */
export const startsWithWord: RegExp = /^\p{L}+[ ,]/u;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["\\", readBackslash],
  ["`", readCode],
  ["<", readTag],
  ["]", readDestination],
  ["[", (text, at) => match(/\[\^[^\][\s]{1,200}\]/y, text, at)],
  ["{", readBraces],
  [
    "&",
    (text, at) => match(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y, text, at),
  ],
  [":", (text, at, dialect) => (dialect.icons ? match(icon, text, at) : undefined)],
  ["h", readUrl],
  [
    "$",
    (text, at, _, memory) =>
      text[at + 1] === "$" ? endAfter(text, "$$", at + 2, memory) : undefined,
  ],
]);

/** `:octicons-home-16:` */
export const icon: RegExp = /:[A-Za-z\d][\w+-]{0,99}:/y;

/** So much is remembered at most: formulas may have any number of names. */
const MOST = 100;

/** A character that is escaped, or a formula in TeX's own brackets: `\begin{align} … \end{align}`. */
function readBackslash(text: string, at: number, _: Dialect, memory: Memory): number | undefined {
  const end = memory.size > MOST ? undefined : match(/\\begin\{[A-Za-z]{1,40}\*?\}/y, text, at);
  const formula = end && endAfter(text, `\\end${text.slice(at + 6, end)}`, end, memory);
  return formula ?? (at + 1 < text.length ? at + 2 : undefined);
}

function readCode(text: string, at: number, _: Dialect, memory: Memory): number {
  return afterCodeSpan(text, at, memory);
}

/**
 * Finds the end of the code span that starts at an offset. A run of backticks
 * that nothing closes is text; so are all of its backticks.
 *
 * @param memory - runs that nothing closes, from one call to the next
 */
export function afterCodeSpan(text: string, at: number, memory: Set<string>): number {
  const start = match(/`+/y, text, at) ?? at + 1;
  const fence = text.slice(at, start);
  for (let from = start; !memory.has(fence);) {
    const open = text.indexOf(fence, from);
    if (open === -1) memory.add(fence);
    else {
      const end = match(/`+/y, text, open) ?? open + 1;
      if (end - open === fence.length) return end;
      from = end;
    }
  }
  return start;
}

/** A tag with a `>` in a value: components have programs there (`@click="() => open()"`). */
const wholeTag = /<[A-Za-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/y;

function readTag(text: string, at: number, dialect: Dialect, memory: Memory): number | undefined {
  if (text.startsWith("<!--", at)) return endAfter(text, "-->", at + 4, memory);
  if (dialect.components && !memory.has("tag")) {
    const end = match(wholeTag, text, at);
    if (end !== undefined) return end;
    memory.add("tag");
  }
  return /[A-Za-z/?!]/.test(text[at + 1] ?? "") ? endAfter(text, ">", at + 1, memory) : undefined;
}

function readDestination(text: string, at: number, _: Dialect, memory: Memory): number | undefined {
  if (text[at + 1] === "[") return endAfter(text, "]", at + 2, memory);
  if (text[at + 1] !== "(" || memory.has(")")) return undefined;
  let quote = "";
  for (let depth = 0, index = at + 1; index < text.length; index++) {
    const character = text[index] ?? "";
    if (character === "\\") index++;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return index + 1;
    else if (/["']/.test(character) && /\s/.test(text[index - 1] ?? "")) quote = character;
  }
  memory.add(")");
  return undefined;
}

function readBraces(
  text: string,
  at: number,
  dialect: Dialect,
  memory: Memory,
): number | undefined {
  if (text.startsWith("{{", at)) return endAfter(text, "}}", at + 2, memory);
  if (text.startsWith("{%", at)) return endAfter(text, "%}", at + 2, memory);
  return listAt(text, at, dialect);
}

function readUrl(text: string, at: number): number | undefined {
  return match(/https?:\/\/[^\s<>()\]"]*/y, text, at);
}

function endAfter(text: string, closer: string, from: number, memory: Memory): number | undefined {
  if (memory.has(closer)) return undefined;
  const end = text.indexOf(closer, from);
  if (end !== -1) return end + closer.length;
  memory.add(closer);
  return undefined;
}
