import type { SegmentKind } from "@dragoman/model";

/** What a segment is: its kind, and for headings the level. */
export interface Shape {
  readonly kind: SegmentKind;
  /** 1 to 6 for a heading, in Markdown or in HTML; 0 for all else. */
  readonly level: number;
}

/**
 * Says what a segment is.
 *
 * @param kind - its kind
 * @param lead - what stands before it on its line
 * @returns its shape
 * @example
 * shapeOf("heading", "## "); // { kind: "heading", level: 2 }
 */
export function shapeOf(kind: SegmentKind, lead: string): Shape {
  const html = /<h([1-6])\b[^<>]{0,500}>\s*$/i.exec(lead.slice(-600));
  if (html) return { kind: "heading", level: Number(html[1]) };
  if (kind !== "heading") return { kind, level: 0 };
  const marks = /#{1,6}(?=\s*$)/.exec(lead.slice(-20))?.[0].length ?? 0;
  return { kind, level: marks };
}
