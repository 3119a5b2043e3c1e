import {
  InputError,
  lineStarts,
  type Page,
  positionAt,
  type Segment,
  worded,
} from "@dragoman/model";
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { assertCover } from "./cover.js";
import { collectDrafts } from "./blocks/collect.js";
import { pairedNames } from "./blocks/template-tag.js";
import type { Collected } from "./blocks/walk.js";
import { type DialectName, dialectNamed } from "./dialects/index.js";
import type { Dialect } from "./dialect.js";
import { type DataFormat, isDataFormat } from "./data/format.js";
import type { DataTexts } from "./data/patterns.js";
import { dataSegments } from "./data/split-data-file.js";
import { type FrontMatter, readFrontMatter } from "./front-matter/index.js";
import { componentAttributesOf } from "./html/component-attributes.js";
import { frontMatterKeysOf } from "./front-matter/keys.js";
import type { ParsedParts } from "./parsed-parts.js";
import { pageBlocks } from "./parse/page-blocks.js";
import { unclosedIn } from "./parse/unclosed.js";

/** How a page is written: in a dialect of Markdown, or as a data file. */
export type PageFormat = DialectName | DataFormat;

/** How a page is split. */
export interface SplitOptions extends DataTexts {
  /** The page's path, as messages name it. */
  readonly path: string;
  readonly dialect: PageFormat;
  /** Keys of front matter whose values are translated; the usual ones and those of the dialect when left out. */
  readonly frontMatterKeys?: readonly string[] | undefined;
  /** Names of attributes of components that are texts, beside the usual ones. */
  readonly attributes?: readonly string[] | undefined;
  /** What parts of pages were parsed before, and takes those of this one. */
  readonly parsed?: ParsedParts | undefined;
}

/**
 * Splits a page, Markdown or a data file, into a skeleton and segments.
 *
 * @param text - the whole page; a byte-order mark is U+FEFF at offset 0
 * @param options - the page's path and dialect
 * @returns the page; its slots are disjoint and ascending
 * @throws InputError when the front matter, a program in MDX or the data file is broken, with its place
 * @example
 * splitPage("# Hello\n", { path: "a.md", dialect: "gfm" }).segments[0].source; // "Hello"
 */
export function splitPage(text: string, options: SplitOptions): Page {
  const { dialect: format, path, parsed } = options;
  if (isDataFormat(format))
    return { path, text, segments: dataSegments(text, { ...options, dialect: format }) };
  const dialect = dialectNamed(format);
  const keys = frontMatterKeysOf(dialect, options.frontMatterKeys);
  const attributes = componentAttributesOf(dialect, options.attributes);
  const front = readFrontMatter(text, path, keys, parsed?.readings);
  const tree = pageBlocks(text.slice(front.end), dialect, parsed?.stretches(dialect));
  return { path, text, segments: segmentsOf({ text, front, tree, dialect, attributes }, path) };
}

/** A page that was parsed. */
interface ParsedPage {
  readonly text: string;
  readonly front: FrontMatter;
  /** The blocks of the body; offsets are into what follows the front matter. */
  readonly tree: Root;
  readonly dialect: Dialect;
  /** Names of attributes that are texts on components, in lower case. */
  readonly attributes: ReadonlySet<string>;
}

/**
 * Collects the segments of a parsed page.
 *
 * @param path - the page's path, for errors
 * @throws InputError where a program in it is never closed
 */
export function segmentsOf(page: ParsedPage, path: string): Segment[] {
  const { text, front } = page;
  const starts = lineStarts(text);
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const unclosed = unclosedIn(text.slice(front.end), page.tree, page.dialect.lineBlocks);
  if (unclosed)
    throw new InputError(
      worded('"{{mark}}" opens a program that is never closed', { mark: unclosed.mark }),
      { file: path, ...positionAt(starts, front.end + unclosed.offset, bom) },
      worded(
        "Close it: MDX refuses such a page, and all below would be taken for code. If the page is right as it is, move the program into a file, import it from there, and please report this: Dragoman is wrong here, not the page.",
      ),
    );
  const segments: Segment[] = [...front.drafts, ...bodyDrafts(page)].map((draft) => ({
    headings: [],
    notes: [],
    ...draft,
    position: positionAt(starts, draft.slot.start, bom),
  }));
  assertCover(segments, path);
  return segments;
}

function bodyDrafts({ text: page, front, tree, dialect, attributes }: ParsedPage): Collected[] {
  const shift = front.end;
  const text = page.slice(shift);
  const labels: string[] = [];
  visit(tree, "definition", (node) => {
    labels.push(node.identifier);
  });
  const paired = pairedNames(text);
  return collectDrafts({ text, dialect, attributes, labels, paired }, tree).map((draft) => ({
    ...draft,
    slot: { ...draft.slot, start: draft.slot.start + shift, end: draft.slot.end + shift },
  }));
}
