import { htmlBlockNames } from "micromark-util-html-tag-name";
import { codes } from "micromark-util-symbol";
import { markdownLineEnding } from "micromark-util-character";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";

/**
 * A line that is one tag and opens or closes an HTML element whose content is
 * Markdown (`<div class="grid" markdown>`, `</details>`), or a whole element
 * (`<summary>More</summary>`). CommonMark would take the lines up to the next
 * blank one as HTML; with Python-Markdown, Markdown starts on the next line.
 *
 * @see https://python-markdown.github.io/extensions/md_in_html/
 */
export const markdownTag: Construct = {
  name: "markdownTag",
  tokenize: tokenizeMarkdownTag,
  concrete: true,
};

const openTag = /^<[A-Za-z][\w-]*[ \t][^<>]*\bmarkdown\b[^<>]*>[ \t]*$/;
const element = /^<([A-Za-z][\w-]*)[^<>]*>.*<\/\1[ \t]*>[ \t]*$/;
const closeTag = /^<\/[A-Za-z][\w-]*[ \t]*>[ \t]*$/;
/** Longer lines are no tag that anybody wrote, and the expressions above are not for them. */
const longestTag = 2000;
const blockElements = new Set([...htmlBlockNames, "figure", "picture", "video", "audio"]);

function tokenizeMarkdownTag(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  let line = "";
  return start;

  function start(code: Code): State | undefined {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    return inTag(code);
  }

  function inTag(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      effects.exit("htmlFlow");
      return isMarkdownTag(line) ? ok(code) : nok(code);
    }
    if (code === codes.horizontalTab || code >= 0) {
      line += code >= 0 ? String.fromCharCode(code) : "\t";
    }
    effects.consume(code);
    return inTag;
  }
}

/** Says whether a line is such a tag or element. */
export function isMarkdownTag(line: string): boolean {
  const name = /^<\/?([A-Za-z][\w-]*)/.exec(line)?.[1]?.toLowerCase() ?? "";
  if (line.length > longestTag || !blockElements.has(name)) return false;
  return openTag.test(line) || closeTag.test(line) || element.test(line);
}
