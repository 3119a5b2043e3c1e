import { lineStarts, positionAt, type Segment } from "@dragoman/model";
import { assertCover } from "../cover.js";
import { collectTexts } from "./collect.js";
import type { DataFormat } from "./format.js";
import type { DataNode } from "./node.js";
import { type DataTexts, textPlaces } from "./patterns.js";
import { readJson } from "./read-json.js";
import { readYaml } from "./read-yaml.js";

/** How a data file is split. */
export interface DataOptions extends DataTexts {
  /** The file's path, as messages name it. */
  readonly path: string;
  readonly dialect: DataFormat;
}

/**
 * Splits a data file: values, and names where these are texts, are segments.
 *
 * @param text - the whole file; a byte-order mark is U+FEFF at offset 0
 * @param options - path, format, and what is translated
 * @returns its segments; their slots are disjoint and ascending
 * @throws InputError with line and column where the file cannot be read
 */
export function dataSegments(text: string, options: DataOptions): Segment[] {
  return segmentsIn(readData(text, options), text, options);
}

/** Reads a data file. */
export function readData(text: string, { path, dialect }: DataOptions): DataNode[] {
  return dialect === "json" ? readJson(text, path) : readYaml(text, path);
}

/** {@link dataSegments}, of a file that was read. */
export function segmentsIn(
  documents: readonly DataNode[],
  text: string,
  options: DataOptions,
): Segment[] {
  const places = textPlaces(options, options.dialect);
  const starts = lineStarts(text);
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const segments = documents.flatMap((document, index) => {
    const steps = documents.length > 1 ? [`document ${index + 1} of ${documents.length}`] : [];
    return collectTexts(document, places, steps).map((draft) => ({
      ...draft,
      position: positionAt(starts, draft.slot.start, bom),
    }));
  });
  assertCover(segments, options.path);
  return segments;
}
