import type { CodeTitleStyle } from "../dialect.js";
import type { Line } from "../parse/leaf-lines.js";

/** Longer lines have no title that anybody wrote. */
const LONGEST = 2000;

/** `title="Output"` of Docusaurus, Starlight and MkDocs Material. */
const QUOTED = /(?:^|[\s{])title=(["'])(.*?)\1/;

/** `[Output]` of VitePress, behind the language or the lines to mark: as there, up to the last bracket. */
const BRACKETED = /(?:^|[\s}])\[([^`]*)\]/;

/** A title in the first line of fenced code. */
interface CodeTitle extends Line {
  readonly text: string;
  readonly quote: '"' | "'" | "[";
}

/**
 * Finds the title that fenced code is shown with.
 *
 * @param code - the code from its fence on
 * @param styles - how titles are written
 * @returns its text and where it stands, with its quotes: offsets into the code
 * @example
 * codeTitle('```sh title="What to type"\nls\n```', ["quoted"])?.text; // "What to type"
 * @see https://vitepress.dev/guide/markdown#code-groups
 * @see https://docusaurus.io/docs/markdown-features/code-blocks#code-title
 * @see https://expressive-code.com/key-features/frames/
 * @see https://squidfunk.github.io/mkdocs-material/reference/code-blocks/#adding-a-title
 */
export function codeTitle(
  code: string,
  styles: readonly CodeTitleStyle[] = [],
): CodeTitle | undefined {
  const end = /[\r\n]|$/.exec(code)?.index ?? code.length;
  const [fence = ""] = /^(?:`{3,}|~{3,})/.exec(code) ?? [];
  if (styles.length === 0 || fence === "" || end > LONGEST) return undefined;
  const title = titleIn(code.slice(fence.length, end), styles);
  return title && { ...title, start: title.start + fence.length, end: title.end + fence.length };
}

function titleIn(info: string, styles: readonly CodeTitleStyle[]): CodeTitle | undefined {
  const quoted = styles.includes("quoted") ? QUOTED.exec(info) : null;
  if (quoted) {
    const [whole, quote, value = ""] = quoted;
    const end = quoted.index + whole.length;
    const start = end - value.length - 2;
    return { text: value.trim(), start, end, quote: quote === "'" ? "'" : '"' };
  }
  // Brackets of what Starlight marks in the code are none: `"tides[0]"`, `{1-3}`, `/[a-z]/`.
  const bare = info.replace(/"[^"]*"|'[^']*'/g, (value) => "_".repeat(value.length));
  const bracketed = styles.includes("bracketed") ? BRACKETED.exec(bare) : null;
  if (!bracketed) return undefined;
  const [whole, { length } = ""] = bracketed;
  const end = bracketed.index + whole.length - 1;
  const value = info.slice(end - length, end);
  const start = end - value.trimStart().length;
  return { text: value.trim(), start, end: start + value.trim().length, quote: "[" };
}

/** What stands in names of files and in code, and in words only at their ends. */
const SIGN = /[._@~\\$#=:](?=[\w./])|[a-z\d]\/|\/[a-z\d]/;

/**
 * Says whether a title is no text but the name of a file, of the code's language, or of what the
 * code runs or defines: one word that has signs in it or stands in the code itself.
 *
 * @param title - the title
 * @param code - the language, a line end, and the code
 * @example
 * isNameIn("npm", "sh\nnpm install tides"); // true
 * isNameIn("Output", "txt\nhigh tide at noon"); // false
 */
export function isNameIn(title: string, code: string): boolean {
  if (!/\p{L}/u.test(title)) return true;
  if (/\s/u.test(title)) return false;
  const language = /^[ \t{.]*([\w+#-]*)/.exec(code)?.[1] ?? "";
  return SIGN.test(title) || title.toLowerCase() === language.toLowerCase() || hasWord(code, title);
}

function hasWord(code: string, word: string): boolean {
  const isPart = (character = " "): boolean => /[\p{L}\p{N}_]/u.test(character);
  for (let at = code.indexOf(word); at !== -1; at = code.indexOf(word, at + 1))
    if (!isPart(code[at - 1]) && !isPart(code[at + word.length])) return true;
  return false;
}
