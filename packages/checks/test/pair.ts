import type { Segment } from "@dragoman/model";
import type { Glossary, TranslationPair } from "../src/index.js";

export const NO_GLOSSARY: Glossary = { keep: [], terms: new Map() };

/** A paragraph and its translation; other kinds of segments where a test asks for them. */
export function pairOf(
  source: string,
  target: string,
  changes: Partial<Segment> = {},
): TranslationPair {
  const form = { form: "markdown", linePrefix: "", hardBreaks: ["  "], inTable: false } as const;
  const segment: Segment = {
    source,
    kind: "paragraph",
    slot: { start: 0, end: source.length, form },
    position: { line: 1, column: 1 },
    headings: [],
    notes: [],
    ...changes,
  };
  return { segment, target };
}
