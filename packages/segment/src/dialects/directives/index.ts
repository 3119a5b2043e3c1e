import { codes } from "micromark-util-symbol";
import type { Dialect } from "../../dialect.js";
import { componentTag } from "../components/component-tag.js";
import { directiveLine, directiveLineFromMarkdown } from "./directive-line.js";
import { vitepressKeys, starlightKeys } from "../../front-matter/tool-keys.js";
import { gfm } from "../gfm/index.js";
import { lineBlock } from "../line-block.js";
import { directivesLine } from "./line-reader.js";

/** GitHub Flavored Markdown with `:::` containers, and with components, as VitePress and Starlight have it. */
export const directives: Dialect = {
  ...gfm,
  name: "directives",
  syntax: {
    micromark: [
      ...gfm.syntax.micromark,
      {
        flow: {
          [codes.colon]: directiveLine,
          [codes.lessThan]: lineBlock(componentTag),
        },
      },
    ],
    mdast: [...gfm.syntax.mdast, directiveLineFromMarkdown],
  },
  lineBlocks: [componentTag],
  // As markdown-it-attrs has them, which VitePress comes with.
  attributeLists: "anywhere",
  components: true,
  codeTitles: ["quoted", "bracketed"],
  frontMatterKeys: [...vitepressKeys, ...starlightKeys],
  lineReader: () => directivesLine,
};
