import type { Page } from "@dragoman/model";
import { pairedNames } from "../blocks/template-tag.js";
import { type DataFact, dataFacts } from "../data/facts.js";
import { isDataFormat } from "../data/format.js";
import { type DataOptions, readData, segmentsIn } from "../data/split-data-file.js";
import { dialectNamed } from "../dialects/index.js";
import { findFrontMatter } from "../front-matter/find.js";
import { componentAttributesOf } from "../html/component-attributes.js";
import { frontMatterKeysOf } from "../front-matter/keys.js";
import { readFrontMatter } from "../front-matter/index.js";
import { pageBlocks } from "../parse/page-blocks.js";
import { segmentsOf, type SplitOptions } from "../split-page.js";
import { type OutlineBlock, outlineBlocks } from "./blocks.js";
import { type FrontMatterFact, frontMatterFacts } from "./front-matter-facts.js";

/** What a page is built of, whatever language its texts are in, and its segments. */
export interface PageOutline {
  /** Containers and leaf blocks, in order. */
  readonly blocks: readonly OutlineBlock[];
  /** Keys and values of the front matter, in order. */
  readonly frontMatter: readonly FrontMatterFact[];
  /** Of a data file: what it holds, in order. */
  readonly data: readonly DataFact[];
  readonly segments: Page["segments"];
}

/**
 * Says what a page is built of: its blocks with the containers that they stand
 * in, and its front matter. A localised page that is sound has the outline of its source page.
 *
 * @param text - the whole page; a byte-order mark is U+FEFF at offset 0
 * @param options - the page's path and dialect
 * @returns blocks, front matter, and what `splitPage` gives, from one parse
 * @throws InputError when the front matter or the data file is broken, with its place
 * @example
 * outlinePage("# Hello\n", { path: "a.md", dialect: "gfm" }).blocks[0].what; // "heading 1"
 */
export function outlinePage(text: string, options: SplitOptions): PageOutline {
  const { dialect: format, parsed } = options;
  if (isDataFormat(format)) return dataOutline(text, { ...options, dialect: format });
  const dialect = dialectNamed(format);
  const keys = frontMatterKeysOf(dialect, options.frontMatterKeys);
  const attributes = componentAttributesOf(dialect, options.attributes);
  const front = readFrontMatter(text, options.path, keys, parsed?.readings);
  const body = text.slice(front.end);
  const tree = pageBlocks(body, dialect, parsed?.stretches(dialect));
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const block = front.end > bom ? findFrontMatter(text, bom) : undefined;
  const metadata = block ? undefined : dialect.metadataLine?.exec(body)?.[0];
  const blocks = outlineBlocks(
    { text: body, dialect, attributes, labels: [], paired: pairedNames(body) },
    tree,
    front.end,
  );
  return {
    blocks: metadata
      ? [{ depth: 0, what: `metadata ${metadata.trim()}`, start: front.end }, ...blocks]
      : blocks,
    frontMatter: block?.type === "closed" ? frontMatterFacts(text, block, parsed?.facts) : [],
    data: [],
    segments: segmentsOf({ text, front, tree, dialect, attributes }, options.path),
  };
}

function dataOutline(text: string, options: DataOptions): PageOutline {
  const documents = readData(text, options);
  const segments = segmentsIn(documents, text, options);
  return { blocks: [], frontMatter: [], data: dataFacts(documents), segments };
}
