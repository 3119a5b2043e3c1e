import { lineStarts, type Page, positionAt, type Segment } from "@dragoman/model";

/** Whole lines of a page with the segments that they hold. */
export interface Chunk {
  readonly text: string;
  readonly segments: readonly {
    readonly segment: Segment;
    /** Offset of its slot in the chunk's text. */
    readonly at: number;
    /** The source segment that it says. */
    readonly original: Segment | undefined;
  }[];
}

/**
 * Cuts a page into lines that belong together: each chunk begins with the
 * line after a segment's end, or stays with that segment where both share a
 * line, as links in a row and cells of a table do.
 */
export function chunksOf(page: Page, originals: ReadonlyMap<Segment, Segment>): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let held: Segment[] = [];
  const close = (end: number): void => {
    const from = start;
    chunks.push({
      text: page.text.slice(from, end),
      segments: held.map((segment) => ({
        segment,
        at: segment.slot.start - from,
        original: originals.get(segment),
      })),
    });
    start = end;
    held = [];
  };
  for (const [index, segment] of page.segments.entries()) {
    held.push(segment);
    const next = page.segments[index + 1]?.slot.start ?? page.text.length;
    const lineEnd = page.text.indexOf("\n", segment.slot.end);
    if (lineEnd >= 0 && lineEnd < next) close(lineEnd + 1);
  }
  if (held.length > 0 || start < page.text.length) close(page.text.length);
  return chunks;
}

/** Puts chunks together as a page; says of each new segment which source segment it says. */
export function pageOfChunks(
  path: string,
  chunks: readonly Chunk[],
  originals: Map<Segment, Segment>,
): Page {
  const text = chunks
    .map((chunk) => (chunk.text.endsWith("\n") ? chunk.text : `${chunk.text}\n`))
    .join("");
  const starts = lineStarts(text);
  let offset = 0;
  const segments = chunks.flatMap((chunk) => {
    const from = offset;
    offset += chunk.text.length + (chunk.text.endsWith("\n") ? 0 : 1);
    return chunk.segments.map(({ segment, at, original }) => {
      const start = from + at;
      const length = segment.slot.end - segment.slot.start;
      const moved: Segment = {
        ...segment,
        slot: { ...segment.slot, start, end: start + length },
        position: positionAt(starts, start),
      };
      if (original) originals.set(moved, original);
      return moved;
    });
  });
  return { path, text, segments };
}
