import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Dialect } from "../../dialect.js";
import type { Syntax } from "../../parse/blocks.js";
import { gfmLine } from "./line-reader.js";

/** Footnote definitions. Calls of footnotes and strikethrough are inline and stay in the msgid. */
export const gfmSyntax: Syntax = {
  micromark: [{ document: gfmFootnote().document ?? {} }],
  mdast: [gfmFootnoteFromMarkdown()],
};

/** Tables. */
export const gfmTables: Syntax = { micromark: [gfmTable()], mdast: [gfmTableFromMarkdown()] };

/** GitHub Flavored Markdown: tables, task lists, footnotes, strikethrough, alerts. Also fits mdBook. */
export const gfm: Dialect = {
  name: "gfm",
  syntax: gfmSyntax,
  tables: gfmTables,
  gfm: true,
  attributeLists: "marked",
  icons: false,
  definitionLists: false,
  indentedCode: true,
  rawHtml: false,
  components: false,
  codeInCells: false,
  hardBreak: "\\",
  lineReader: () => gfmLine,
};
