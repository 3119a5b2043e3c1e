import type { Dialect } from "../../dialect.js";

/** CommonMark and nothing else. */
export const commonmark: Dialect = {
  name: "commonmark",
  syntax: { micromark: [], mdast: [] },
  gfm: false,
  attributeLists: "nowhere",
  icons: false,
  definitionLists: false,
  indentedCode: true,
  rawHtml: false,
  components: false,
  codeInCells: false,
  hardBreak: "\\",
  lineReader: () => () => undefined,
};
