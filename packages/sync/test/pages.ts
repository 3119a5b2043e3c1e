import { createCatalog, parseCatalog, serializeCatalog, type Catalog } from "@dragoman/catalog";
import type { Page, Segment, SegmentKind } from "@dragoman/model";
import type { Message } from "../src/index.js";

/** A segment as far as a sync looks at it. */
export function segment(source: string, line = 1, more: Partial<Segment> = {}): Segment {
  const kind: SegmentKind = "paragraph";
  const slot = { start: 0, end: 0, form: { form: "json" as const } };
  return { source, kind, slot, position: { line, column: 1 }, headings: [], notes: [], ...more };
}

export function page(sources: readonly string[], path = "docs/index.md"): Page {
  return { path, text: "", segments: sources.map((source, index) => segment(source, index + 1)) };
}

/** A message of a program, which has no page. */
export function programMessage(msgid: string, file: string, more: Partial<Message> = {}): Message {
  const position = { line: 1, column: 1 };
  return {
    msgid,
    msgctxt: undefined,
    extractedComments: [],
    references: [file],
    occurrences: [{ page: file, position, kind: "paragraph" }],
    edges: [],
    ...more,
  };
}

export const HEADER =
  'msgid ""\nmsgstr ""\n"POT-Creation-Date: 2026-01-01 00:00+0000\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n';

export function parse(text: string, path = "it.po"): Catalog {
  return parseCatalog(Buffer.from(text), path);
}

export function write(catalog: Catalog): string {
  return Buffer.from(serializeCatalog(catalog)).toString();
}

export function fresh(): Catalog {
  return createCatalog({ path: "it.po", locale: "it", date: new Date(0) });
}
