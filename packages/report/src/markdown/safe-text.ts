import { oneLine, shorten } from "../display.js";

/** A reader sees what a text is about; all of it is at its place. */
export const MOST_CELLS: number = 240;

/** Breaks `@name` and `#12`, which GitHub and GitLab look for in the text as it is shown. */
const BREAK = "\u200B";

/** What begins markup in GitHub Flavored Markdown, in math or in an autolink. */
const MARKUP = /[\\`*_{}[\]()<>#+.!|~&$:-]/g;

/** All of ASCII's punctuation: even a full stop makes a link of `www.example.org`. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * Writes a text as plain words of Markdown: no markup, link, mention, reference or HTML comes of it.
 *
 * @param text - any text
 * @returns one line
 * @example
 * plainWords("ask @anna"); // "ask @\u200Banna"
 */
export function plainWords(text: string): string {
  return cut(text)
    .replace(MARKUP, "\\$&")
    .replace(/@|\\#/g, (one) => one + BREAK);
}

/**
 * Writes a text as a code span (CommonMark §6.1), with a fence longer than any within.
 *
 * @param text - any text
 * @param whole - whether the text is never cut: places are to be clicked on and copied
 * @returns a code span on one line; of an empty text too, which has none
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 * @example
 * codeSpan("a ` b"); // "``a ` b``"
 */
export function codeSpan(text: string, whole = false): string {
  const line = whole ? oneLine(text) : cut(text);
  const runs = line.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + runs.reduce((most, run) => Math.max(most, run.length), 0));
  // One space on either side is taken off again (§6.1), where the text is more than spaces.
  const isPadded = /^[ `]|[ `]$/.test(line);
  if (line.trim() === "") return "` `";
  return isPadded ? `${fence} ${line} ${fence}` : fence + line + fence;
}

/**
 * Writes a text as HTML code, for places where a code span cannot be: cells of
 * tables, whose `|` no code span protects, and `<summary>`.
 *
 * @param text - any text
 * @returns one line; punctuation is character references
 * @example
 * codeHtml("a|b"); // "<code>a&#124;b</code>"
 */
export function codeHtml(text: string): string {
  // An address of mail becomes a link even of references.
  const line = cut(text).replaceAll("@", `@${BREAK}`);
  return `<code>${line.replace(PUNCTUATION, reference)}</code>`;
}

/**
 * Writes a text as plain words of HTML, where Markdown is not read, as in `<summary>`.
 *
 * @param text - any text
 * @returns one line; markup of HTML is character references, and no mention comes of it
 * @example
 * htmlWords("a < b"); // "a &#60; b"
 */
export function htmlWords(text: string): string {
  return cut(text)
    .replace(/[@#]/g, (one) => one + BREAK)
    .replace(PUNCTUATION, reference);
}

/**
 * Writes lines as a fenced block, with a fence longer than any run within.
 *
 * @param language - what the lines are written in
 * @param lines - any texts
 * @returns the block, without a final line break
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 * @example
 * fenced("diff", ["- a", "+ b"]); // "```diff\n- a\n+ b\n```"
 */
export function fenced(language: string, lines: readonly string[]): string {
  const text = lines.map((line) => cut(line)).join("\n");
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3));
  return `${fence}${language}\n${text}\n${fence}`;
}

function cut(text: string): string {
  return shorten(oneLine(text), MOST_CELLS);
}
