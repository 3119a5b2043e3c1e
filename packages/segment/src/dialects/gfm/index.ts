import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Dialect } from "../../dialect.js";
import type { Syntax } from "../../parse/blocks.js";

/** Tables and footnote definitions. Calls of footnotes and strikethrough are inline and stay in the msgid. */
export const gfmSyntax: Syntax = {
  micromark: [gfmTable(), { document: gfmFootnote().document ?? {} }],
  mdast: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
};

/** GitHub Flavored Markdown: tables, task lists, footnotes, strikethrough, alerts. Also fits mdBook. */
export const gfm: Dialect = {
  name: "gfm",
  syntax: gfmSyntax,
  gfm: true,
  attributeLists: false,
  icons: false,
  rawHtml: false,
  codeInCells: false,
  hardBreak: "\\",
  lineReader: () => () => undefined,
};
