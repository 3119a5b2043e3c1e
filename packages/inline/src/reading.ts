import type { Span } from "@dragoman/model";

/** What a leaf is: something readers read, or markup that stands for itself. */
export type LeafKind =
  | "word"
  | "punctuation"
  | "code"
  | "url"
  | "tag"
  | "icon"
  | "footnote"
  | "expression"
  | "attributes"
  | "marker";

/** An indivisible part of an inline text. White space is no leaf. */
export interface Leaf extends Span {
  readonly kind: LeafKind;
  /** As written. */
  readonly raw: string;
  /** Equal for leaves that differ only in letter case, or in the style of a dash or a quotation mark. */
  readonly key: string;
}

/** A part of a link or a tag: where it stands, and its text. */
export interface Part extends Span {
  readonly text: string;
}

/** What a link or an image leads to. */
export interface Resource {
  readonly url?: Part;
  /** With its delimiters; `text` is without them. */
  readonly title?: Part;
  /** Of a reference link, without its brackets. */
  readonly label?: Part;
  /** The attribute list that sticks to the link, with its braces. */
  readonly attributes?: Part;
}

export type MarkKind = "strong" | "emphasis" | "strikethrough" | "link" | "image" | "html";

/** Markup around leaves. */
export interface Mark {
  readonly kind: MarkKind;
  /** The leaves within: indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly open: Part;
  readonly close: Part;
  readonly resource?: Resource;
}

/** An inline text, read. */
export interface Reading {
  readonly text: string;
  readonly leaves: readonly Leaf[];
  /** By the place where they open. */
  readonly marks: readonly Mark[];
}
