import { lineStarts, type Position, positionAt } from "@dragoman/model";
import { collectComments } from "./blocks/collect.js";
import { pairedNames } from "./blocks/template-tag.js";
import { type Directive, directiveOf } from "./comments.js";
import { isDataFormat } from "./data/format.js";
import { dialectNamed } from "./dialects/index.js";
import { componentAttributesOf } from "./html/component-attributes.js";
import { readFrontMatter } from "./front-matter/index.js";
import { pageBlocks } from "./parse/page-blocks.js";
import type { SplitOptions } from "./split-page.js";

/** A comment of a page, as splitting reads it. */
export interface PageComment {
  /** What stands in it, its white space folded. */
  readonly text: string;
  readonly position: Position;
  /** What it tells Dragoman; undefined where it is for somebody else. */
  readonly directive: Directive | undefined;
}

/**
 * Gives the comments of a page of Markdown that splitting reads: those that are
 * blocks of their own, or stand in HTML. Comments in code and within a text are no directives.
 *
 * @param text - the whole page; a byte-order mark is U+FEFF at offset 0
 * @param options - the page's path and dialect; of a data file nothing is given
 * @returns the comments in the order of the page
 * @throws InputError when the front matter is broken, with its place
 * @example
 * pageComments("<!-- dragoman: off -->\n", { path: "a.md", dialect: "gfm" })[0]?.directive?.type; // "off"
 */
export function pageComments(text: string, options: SplitOptions): PageComment[] {
  if (isDataFormat(options.dialect)) return [];
  const dialect = dialectNamed(options.dialect);
  const attributes = componentAttributesOf(dialect, options.attributes);
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const shift = readFrontMatter(text, options.path, [], options.parsed?.readings).end;
  const body = text.slice(shift);
  const tree = pageBlocks(body, dialect, options.parsed?.stretches(dialect));
  const starts = lineStarts(text);
  const context = { text: body, dialect, attributes, labels: [], paired: pairedNames(body) };
  return collectComments(context, tree).map((comment) => ({
    text: comment.text.replace(/\s+/gu, " ").trim(),
    position: positionAt(starts, shift + comment.start, bom),
    directive: directiveOf(comment.text),
  }));
}
