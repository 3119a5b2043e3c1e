import { htmlBlockNames } from "micromark-util-html-tag-name";

const openTag = /^<[A-Za-z][\w-]*[ \t][^<>]*\bmarkdown\b[^<>]*>[ \t]*$/;
const element = /^<([A-Za-z][\w-]*)[^<>]*>.*<\/\1[ \t]*>[ \t]*$/;
const closeTag = /^<\/[A-Za-z][\w-]*[ \t]*>[ \t]*$/;
/** Longer lines are no tag that anybody wrote, and the expressions above are not for them. */
const longestTag = 2000;
const blockElements = new Set([...htmlBlockNames, "figure", "picture", "video", "audio"]);

/**
 * Says whether a line is one tag that opens or closes an HTML element whose content is
 * Markdown (`<div class="grid" markdown>`, `</details>`), or a whole element
 * (`<summary>More</summary>`).
 *
 * @param line - the line from its `<` on
 * @example
 * isMarkdownTag("</details>"); // true
 * @see https://python-markdown.github.io/extensions/md_in_html/
 */
export function isMarkdownTag(line: string): boolean {
  const name = /^<\/?([A-Za-z][\w-]*)/.exec(line)?.[1]?.toLowerCase() ?? "";
  if (line.length > longestTag || !blockElements.has(name)) return false;
  return openTag.test(line) || closeTag.test(line) || element.test(line);
}
