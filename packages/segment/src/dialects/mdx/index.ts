import { codes } from "micromark-util-symbol";
import type { Dialect } from "../../dialect.js";
import { directiveLine, directiveLineFromMarkdown } from "../directives/directive-line.js";
import { docusaurusKeys, starlightKeys } from "../../front-matter/tool-keys.js";
import { gfm } from "../gfm/index.js";
import { lineBlock } from "../line-block.js";
import { tagLine } from "../tag-line.js";
import { isJsxLine } from "./jsx-line.js";
import { mdxLine } from "./line-reader.js";
import { maskPrograms } from "./jsx-reader.js";
import { jsxTag } from "./jsx-tag.js";
import { expressionBlock, moduleBlock } from "./program-block.js";

const program = lineBlock(moduleBlock);

/** MDX: imports and exports, expressions, components; with `:::` admonitions, as Docusaurus has it. */
export const mdx: Dialect = {
  ...gfm,
  name: "mdx",
  syntax: {
    micromark: [
      ...gfm.syntax.micromark,
      {
        // As in MDX: https://mdxjs.com/docs/what-is-mdx/#markdown
        disable: { null: ["codeIndented"] },
        flow: {
          [codes.colon]: directiveLine,
          [codes.lowercaseI]: program,
          [codes.lowercaseE]: program,
          [codes.leftCurlyBrace]: lineBlock(expressionBlock),
          [codes.lessThan]: [tagLine(isJsxLine), lineBlock(jsxTag)],
        },
      },
    ],
    mdast: [...gfm.syntax.mdast, directiveLineFromMarkdown],
  },
  // Braces are programs.
  attributeLists: "nowhere",
  indentedCode: false,
  htmlLine: isJsxLine,
  lineBlocks: [jsxTag, expressionBlock, moduleBlock],
  components: true,
  codeTitles: ["quoted"],
  maskPrograms,
  frontMatterKeys: [...docusaurusKeys, ...starlightKeys],
  lineReader: () => mdxLine,
};
