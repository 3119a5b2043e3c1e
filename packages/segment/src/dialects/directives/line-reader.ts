import { isNameIn } from "../code-title.js";
import type { LineReading } from "../../dialect.js";
import { gfmLine } from "../gfm/line-reader.js";

/** The table of contents, and code from a file: https://vitepress.dev/guide/markdown */
const MARKUP = /^(?:\[\[toc\]\]|<<<[ \t]*\S.*)$/i;

/** What stands before the title that code from a file is shown with: `<<< @/tide.js{2 ts:line-numbers}[Title]` */
const FILE = /^<<<[ \t]*[^[\]]*\[[ \t]*/;

/** Tags of components that open or close, and nothing else: `<Card title="Tides">`. */
const COMPONENTS = /^(?:<\/?(?:[A-Z][\w.-]*|[a-z]\w*[-.][\w.-]*)(?:[ \t][^<>]*)?(?<!\/)>[ \t]*)+$/;

/** Longer lines are no tags that anybody wrote. */
const LONGEST = 2000;

/**
 * Reads lines of paragraphs that are no prose to VitePress, Starlight or MyST.
 *
 * @param line - the line
 * @returns that it is markup, or where its title stands; undefined for prose
 * @example
 * directivesLine("[[toc]]"); // { type: "markup" }
 * directivesLine("<<< @/tide.js[The tide]"); // { type: "segment", kind: "title", start: 14, end: 22 }
 */
export function directivesLine(line: string): LineReading | undefined {
  const text = line.trimEnd();
  if (text.length <= LONGEST && COMPONENTS.test(text.trimStart())) return { type: "markup" };
  if (!MARKUP.test(text.trimStart())) return gfmLine(text);
  const [file = ""] = FILE.exec(text) ?? [];
  const title = text.slice(file.length, -1).trimEnd();
  if (file === "" || !text.endsWith("]") || isNameIn(title, file)) return { type: "markup" };
  return { type: "segment", kind: "title", start: file.length, end: file.length + title.length };
}
