import type { Root } from "mdast";
import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import type { Extension as SyntaxExtension } from "micromark-util-types";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { leafLines } from "./leaf-lines.js";

/** What a dialect adds to the parser. */
export interface Syntax {
  readonly micromark: readonly SyntaxExtension[];
  readonly mdast: readonly MdastExtension[];
}

/**
 * Block boundaries do not depend on inline constructs, and those take half of
 * the parse time. `lineEnding` stays: it takes the indentation off a
 * paragraph's continuation lines (and micromark does not end without it).
 */
const withoutInline: SyntaxExtension = {
  disable: {
    null: [
      "attention",
      "autolink",
      "characterEscape",
      "characterReference",
      "codeText",
      "hardBreakEscape",
      "htmlText",
      "labelEnd",
      "labelStartImage",
      "labelStartLink",
    ],
  },
};

/**
 * Makes a block parser: remark-parse with a dialect's extensions and without
 * inline constructs. Leaf blocks carry `data.lines`, see {@link leafLines}.
 *
 * @param syntax - the dialect's micromark and mdast extensions
 * @returns a function from Markdown to mdast; offsets are UTF-16
 * @example
 * blockParser({ micromark: [], mdast: [] })("> a\n> b").children[0]; // a blockquote
 */
export function blockParser(syntax: Syntax): (markdown: string) => Root {
  const processor = unified()
    .data("micromarkExtensions", [...syntax.micromark, withoutInline])
    .data("fromMarkdownExtensions", [...syntax.mdast, leafLines])
    .use(remarkParse)
    .freeze();
  return (markdown) => processor.parse(markdown);
}
