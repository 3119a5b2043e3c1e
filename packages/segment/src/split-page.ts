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
import { collectDrafts, type Collected } from "./blocks/collect.js";
import { type DialectName, dialectNamed } from "./dialects/index.js";
import type { Dialect } from "./dialect.js";
import { type FrontMatter, readFrontMatter } from "./front-matter/index.js";
import { defaultFrontMatterKeys } from "./front-matter/keys.js";
import { pageBlocks } from "./parse/page-blocks.js";

/** How a page is split. */
export interface SplitOptions {
  /** The page's path, as messages name it. */
  readonly path: string;
  readonly dialect: DialectName;
  /** Keys whose values are translated; {@link defaultFrontMatterKeys} when left out. */
  readonly frontMatterKeys?: readonly string[] | undefined;
}

/**
 * Splits a Markdown page into a skeleton and segments.
 *
 * @param text - the whole page; a byte-order mark is U+FEFF at offset 0
 * @param options - the page's path and dialect
 * @returns the page; its slots are disjoint and ascending
 * @throws InputError when the front matter is broken, with its place
 * @example
 * splitPage("# Hello\n", { path: "a.md", dialect: "gfm" }).segments[0].source; // "Hello"
 */
export function splitPage(text: string, options: SplitOptions): Page {
  const keys = options.frontMatterKeys ?? defaultFrontMatterKeys;
  const dialect = dialectNamed(options.dialect);
  const front = readFrontMatter(text, options.path, keys);
  const tree = pageBlocks(text.slice(front.end), dialect);
  const segments = segmentsOf({ text, front, tree, dialect }, options.path);
  return { path: options.path, text, segments };
}

/** A page that was parsed. */
export interface ParsedPage {
  readonly text: string;
  readonly front: FrontMatter;
  /** The blocks of the body; offsets are into what follows the front matter. */
  readonly tree: Root;
  readonly dialect: Dialect;
}

/**
 * Collects the segments of a parsed page.
 *
 * @param path - the page's path, for errors
 */
export function segmentsOf(page: ParsedPage, path: string): Segment[] {
  const { text, front } = page;
  const starts = lineStarts(text);
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const segments: Segment[] = [...front.drafts, ...bodyDrafts(page)].map((draft) => ({
    headings: [],
    notes: [],
    ...draft,
    position: positionAt(starts, draft.slot.start, bom),
  }));
  assertCover(segments, path);
  return segments;
}

function bodyDrafts({ text: page, front, tree, dialect }: ParsedPage): Collected[] {
  const shift = front.end;
  const text = page.slice(shift);
  const labels: string[] = [];
  visit(tree, "definition", (node) => {
    labels.push(node.identifier);
  });
  return collectDrafts({ text, dialect, labels }, tree).map((draft) => ({
    ...draft,
    slot: { ...draft.slot, start: draft.slot.start + shift, end: draft.slot.end + shift },
  }));
}

/** The law of cover: a page whose slots overlap would be assembled wrongly, so it is not split at all. */
function assertCover(segments: readonly Segment[], path: string): void {
  let end = 0;
  for (const { slot, position, source } of segments) {
    if (slot.start < end || slot.end <= slot.start)
      throw new InputError(
        worded('this block cannot be split safely: "{{source}}"', { source: source.slice(0, 60) }),
        { file: path, ...position },
        worded(
          "Please report this page: Dragoman is wrong here, not the page. Until then, `<!-- dragoman: skip -->` before the block leaves it out.",
        ),
      );
    end = slot.end;
  }
}
