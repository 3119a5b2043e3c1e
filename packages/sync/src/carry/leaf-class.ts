import type { Leaf, LeafKind } from "@dragoman/inline";
import type { EditClass } from "./classes.js";

const CLASSES: Readonly<Record<LeafKind, EditClass>> = {
  word: "words",
  punctuation: "punctuation",
  code: "code",
  expression: "code",
  url: "url",
  tag: "html",
  icon: "icon",
  footnote: "reference",
  attributes: "attribute-list",
  marker: "block-marker",
};

/** The class of an edit of a leaf; `next` is what stands in its place, where that is something else. */
export function classOf(leaf: Leaf, next: Leaf = leaf): EditClass {
  return leaf.kind === "attributes" && isHeadingId(leaf.raw) && isHeadingId(next.raw)
    ? "heading-id"
    : CLASSES[leaf.kind];
}

/** `{#id}` and nothing else. */
export function isHeadingId(raw: string): boolean {
  return /^\{:?\s*#[\w:.-]+\s*\}$/.test(raw);
}
