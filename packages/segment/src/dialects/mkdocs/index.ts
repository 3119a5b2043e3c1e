import { codes } from "micromark-util-symbol";
import type { Dialect } from "../../dialect.js";
import { gfmSyntax, gfmTables } from "../gfm/index.js";
import { tagLine } from "../tag-line.js";
import { definitionHead, titledHead } from "./heads.js";
import { indentedContainer, indentedContainerFromMarkdown } from "./indented-container.js";
import { mkdocsLineReader } from "./line-reader.js";
import { isMarkdownTag } from "./markdown-tag.js";

/** Python-Markdown with the extensions that MkDocs Material recommends. */
export const mkdocs: Dialect = {
  name: "mkdocs",
  syntax: {
    micromark: [
      ...gfmSyntax.micromark,
      {
        document: {
          [codes.exclamationMark]: indentedContainer("admonition", titledHead),
          [codes.questionMark]: indentedContainer("details", titledHead),
          [codes.equalsTo]: indentedContainer("contentTab", titledHead),
          [codes.colon]: indentedContainer("definition", definitionHead),
        },
        flow: { [codes.lessThan]: tagLine(isMarkdownTag) },
      },
    ],
    mdast: [...gfmSyntax.mdast, indentedContainerFromMarkdown],
  },
  tables: gfmTables,
  gfm: true,
  attributeLists: "anywhere",
  icons: true,
  definitionLists: true,
  htmlLine: isMarkdownTag,
  indentedCode: true,
  rawHtml: true,
  components: false,
  codeTitles: ["quoted"],
  codeInCells: true,
  // Without front matter, MkDocs reads `Key: value` at a page's very start as MultiMarkdown does:
  // https://github.com/mkdocs/mkdocs/blob/1.6.1/mkdocs/utils/meta.py
  metadataLine: /^[ ]{0,3}[A-Za-z0-9_-]+:/,
  hardBreak: "  ",
  lineReader: mkdocsLineReader,
};
