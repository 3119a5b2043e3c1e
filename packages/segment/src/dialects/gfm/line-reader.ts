import type { LineReading } from "../../dialect.js";
import { abbreviation } from "../abbreviation.js";

/** Lines that renderers replace as a whole; none of them has a text. */
const MARKUP: readonly RegExp[] = [
  // A label of MyST: https://mystmd.org/guide/cross-references
  /^\([\w.:-]+\)=$/,
  // `[!INCLUDE [title](file.md)]`, `[!div class="checklist"]`, `[!VIDEO https://…]` of DocFX:
  // https://dotnet.github.io/docfx/docs/markdown.html
  /^\[![A-Za-z][\w-]{0,50}[ \t[].{0,2000}\]$/,
  // The table of contents of GitLab: https://docs.gitlab.com/user/markdown/#table-of-contents
  /^\[\[_TOC_\]\]$/,
];

/**
 * Reads lines of paragraphs that are no prose to renderers which add to GitHub's Markdown.
 *
 * @param line - the line
 * @returns that it is markup, or where its text stands; undefined for prose
 * @example
 * gfmLine("(low-water)="); // { type: "markup" }
 */
export function gfmLine(line: string): LineReading | undefined {
  const text = line.trim();
  if (MARKUP.some((one) => one.test(text))) return { type: "markup" };
  return abbreviation(line);
}
