import type { Slot } from "./slot.js";
import type { Position } from "./source.js";

/** What a segment is on its page; translators see it as a comment. */
export type SegmentKind =
  | "heading"
  | "paragraph"
  | "list-item"
  | "blockquote"
  | "table-cell"
  | "term"
  | "definition"
  | "footnote"
  | "abbreviation"
  | "admonition-title"
  | "tab-title"
  | "summary"
  | "front-matter"
  | "link-text"
  | "alt"
  | "title"
  | "html"
  | "attribute"
  | "value"
  | "name"
  | "ui-string";

/** The smallest block of a page that is one thought. */
export interface Segment {
  /** The msgid: inline Markdown as written, soft breaks joined, container prefixes taken off. */
  readonly source: string;
  readonly kind: SegmentKind;
  readonly slot: Slot;
  /**
   * What stands around the source in its block and is skeleton here, while
   * other tools take it into the msgid: `[` and `](https://…)` of a lone link,
   * an icon, an attribute list. Left out where the source is the whole block.
   */
  readonly edges?: { readonly before: string; readonly after: string };
  /**
   * Of a text in a data file: where it stands, written so that its translation has the same path
   * in a localised file. Steps from the outside in.
   */
  readonly path?: readonly string[];
  /** Where the slot starts in the page. */
  readonly position: Position;
  /** Texts of the headings above it, outermost first; in a data file the names that it stands under. */
  readonly headings: readonly string[];
  /** Notes of the author for the translator. */
  readonly notes: readonly string[];
}

/**
 * A page, split. The skeleton is every character outside the slots; slots are
 * disjoint and ascending, so skeleton and slots together are the whole text.
 */
export interface Page {
  /** The page's path, with `/`, as messages name it. */
  readonly path: string;
  /** The whole text, byte-order mark and line endings as they are. */
  readonly text: string;
  readonly segments: readonly Segment[];
}
