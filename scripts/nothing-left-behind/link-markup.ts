import { matchAt, type Context, type Recogniser } from "./recogniser.js";

const LABEL = String.raw`\[(?:[^\\[\]]|\\.){1,999}\]`;
const FIXED = /\[(?:\^[^\s[\]]{1,200}|![A-Z]{1,20}|[xX](?=\] ))\]/y;
const SHORTCUT = new RegExp(`${LABEL}(?![[(])`, "suy");
const COLLAPSED = new RegExp(String.raw`${LABEL}(?=\[\])`, "suy");
const FULL_TAIL = new RegExp(String.raw`\]${LABEL}`, "suy");
/** Python-Markdown takes white space inside a destination, which real pages have by mistake. */
const SPACED_URL_TAIL = /\]\(https?:\/\/[^\s()"']{1,500} [^()"'\n]{1,500}\)/y;
const TITLE_TAIL = /\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))\s*\)/suy;

/**
 * Writes a reference label as definitions are compared: CommonMark §4.7,
 * "case-folded, white space collapsed". Backticks go, so that a label can be
 * compared with rendered text.
 *
 * @param label - what stands between the brackets
 * @returns the label's normal form
 * @example
 * normaliseLabel(" The\n`Label` "); // "the label"
 */
export function normaliseLabel(label: string): string {
  return label.replaceAll("`", "").trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * Collects the labels of a page's reference definitions; footnotes and
 * abbreviations are none.
 *
 * @param page - the page's text
 * @returns normalised labels
 * @example
 * definitionLabels("[Home]: https://example.org\n"); // Set { "home" }
 */
export function definitionLabels(page: string): Set<string> {
  const matches = page.matchAll(/^[ \t>]{0,32}\[(?!\^)((?:[^\\[\]\n]|\\.){1,999})\]:/gmu);
  return new Set(Array.from(matches, (match) => normaliseLabel(match[1] ?? "")));
}

/**
 * Collects the terms of a page's abbreviation definitions, `*[HTML]: …`.
 *
 * @param page - the page's text
 * @returns the terms as written
 * @example
 * abbreviationTerms("*[PO]: Portable Object\n"); // Set { "PO" }
 */
export function abbreviationTerms(page: string): Set<string> {
  const matches = page.matchAll(/^[ ]{0,3}\*\[([^[\]\n]{1,200})\]:/gm);
  return new Set(Array.from(matches, (match) => match[1] ?? ""));
}

/** `[^1]`, `[!NOTE]`, `[x]` and shortcut or collapsed references: their text is the label, so it stays. */
export const reference: Recogniser = (text, at, context) => {
  if (text[at] !== "[") return undefined;
  const fixed = matchAt(FIXED, text, at);
  if (fixed !== undefined) return { end: at + fixed.length, text: fixed };
  const label = matchAt(COLLAPSED, text, at) ?? matchAt(SHORTCUT, text, at);
  if (label === undefined || !isDefined(label, context)) return undefined;
  return { end: at + label.length, text: label };
};

function isDefined(bracketed: string, context: Context): boolean {
  return context.labels.has(normaliseLabel(bracketed.slice(1, -1)));
}

/** What follows a link's text: `](destination "title")`, whose title is prose, or `][label]`. */
export const linkTail: Recogniser = (text, at, context) => {
  if (text[at] !== "]") return undefined;
  const full = matchAt(FULL_TAIL, text, at);
  if (full !== undefined) return { end: at + full.length, text: full };
  if (text[at + 1] !== "(") return undefined;
  const spaced = matchAt(SPACED_URL_TAIL, text, at);
  if (spaced !== undefined) return { end: at + spaced.length, text: spaced };
  const destination = destinationEnd(text, at + 2);
  const close = matchAt(/\s*\)/y, text, destination);
  if (close !== undefined)
    return { end: destination + close.length, text: text.slice(at, destination) + close };
  const title = matchAt(TITLE_TAIL, text, destination);
  if (title === undefined) return undefined;
  return {
    end: destination + title.length,
    text: text.slice(at, destination) + context.plain(title),
  };
};

/** CommonMark §6.3: `<…>`, or no white space and balanced parentheses. */
function destinationEnd(text: string, from: number): number {
  const start = from + (matchAt(/\s*/y, text, from)?.length ?? 0);
  const pointed = matchAt(/<(?:[^<>\\\n]|\\.)*>/y, text, start);
  if (pointed !== undefined) return start + pointed.length;
  // No browser takes a longer URL, and an unclosed one must not cost a walk to the end of the text.
  const limit = Math.min(text.length, start + 4000);
  let depth = 0;
  let at = start;
  for (; at < limit; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")" && depth-- === 0) break;
    else if (/\s/.test(character)) break;
  }
  return at;
}
