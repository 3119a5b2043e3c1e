import type { Segment } from "@dragoman/model";

/** What many segments of a page have in common. */
interface Shared extends Pick<Segment, "kind" | "headings"> {
  readonly form: Segment["slot"]["form"];
}

/** What few segments have. */
type Rare = Partial<Pick<Segment, "edges" | "path" | "notes">>;

/** A segment: index of what it shares; start and end of its slot; line and column; its source where the page does not have it so; what few have. */
type KeptSegment = readonly [number, number, number, number, number, (string | 0)?, Rare?];

/** A page's segments, as short as plain data can be: most sources stand in the page word for word. */
export interface KeptSegments {
  readonly shared: readonly Shared[];
  readonly segments: readonly KeptSegment[];
}

/**
 * Takes from segments what their page's text has.
 *
 * @param text - the page
 * @param segments - its segments
 * @returns plain data, for {@link unpackSegments}
 * @example
 * packSegments(page.text, page.segments).segments.length; // page.segments.length
 */
export function packSegments(text: string, segments: readonly Segment[]): KeptSegments {
  const shared: Shared[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (one: Shared): number => {
    const key = JSON.stringify(one);
    const number = numbers.get(key) ?? shared.push(one) - 1;
    numbers.set(key, number);
    return number;
  };
  const packed = segments.map((segment): KeptSegment => {
    const { source, kind, slot, position, headings } = segment;
    const { start, end, form } = slot;
    const written = text.slice(start, end) === source ? 0 : source;
    const rare = rareOf(segment);
    const first = [numberOf({ kind, headings, form }), start, end] as const;
    const { line, column } = position;
    if (rare !== undefined) return [...first, line, column, written, rare];
    return written === 0 ? [...first, line, column] : [...first, line, column, written];
  });
  return { shared, segments: packed };
}

function rareOf({ edges, path, notes }: Segment): Rare | undefined {
  if (edges === undefined && path === undefined && notes.length === 0) return undefined;
  return { ...(edges && { edges }), ...(path && { path }), ...(notes.length > 0 && { notes }) };
}

/**
 * Makes segments of what {@link packSegments} gave.
 *
 * @param text - the same page
 * @param kept - what was kept of it
 * @returns the segments as they were
 * @example
 * unpackSegments(page.text, packSegments(page.text, page.segments)); // page.segments
 */
export function unpackSegments(text: string, { shared, segments }: KeptSegments): Segment[] {
  return segments.map(([number, start, end, line, column, written = 0, rare]) => {
    const common = shared[number];
    if (common === undefined) throw new RangeError(`segment ${number} shares nothing`);
    const { kind, headings, form } = common;
    return {
      source: written === 0 ? text.slice(start, end) : written,
      kind,
      slot: { start, end, form },
      position: { line, column },
      headings,
      notes: [],
      ...rare,
    };
  });
}
