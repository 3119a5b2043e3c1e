import type { Segment } from "@dragoman/model";
import type { PageStatus, SegmentStatus, Status } from "../src/index.js";

/** A segment on a line of its own, with a status. */
export function segmentStatus(
  source: string,
  status: Status,
  line: number,
  catalogLine?: number,
): SegmentStatus {
  const segment: Segment = {
    source,
    kind: "paragraph",
    slot: {
      start: 0,
      end: source.length,
      form: { form: "markdown", linePrefix: "", hardBreaks: ["\\"], inTable: false },
    },
    position: { line, column: 3 },
    headings: [],
    notes: [],
  };
  const words = source.split(" ").filter((word) => word !== "").length;
  const target = status === "untranslated" ? "" : "qualcosa";
  return { segment, status, words, catalogLine, target };
}

/** A page with three segments: translated, fuzzy, not translated. */
export function mixedPage(page: string): PageStatus {
  return {
    page,
    catalog: `locales/it/${page}.po`,
    segments: [
      segmentStatus("Low water in small harbours", "translated", 1, 10),
      segmentStatus("Ask the harbour master", "fuzzy", 3, 14),
      segmentStatus("Mind the bar", "untranslated", 5, 18),
    ],
  };
}
