import { newEntry, type Entry } from "@dragoman/catalog";
import type { Segment } from "@dragoman/model";
import type { SplitOutcome, SplitRequest } from "../../jobs/split-job.js";
import type { ForeignEntry } from "./foreign-entry.js";

/** How one message of another tool is read as a page: its text, and its translation likewise. */
interface Reading {
  readonly foreign: ForeignEntry;
  readonly source: SplitRequest;
  readonly target: SplitRequest;
}

/** A message of another tool that is several of Dragoman's, before it is split. */
export interface PartReadings {
  readonly requests: readonly SplitRequest[];
  readonly readings: readonly Reading[];
}

/** What was found in one message. */
export interface Parts {
  readonly foreign: ForeignEntry;
  /** Whether text and translation have the same shape. */
  readonly paired: boolean;
  /** Entries for its segments; none where it is a segment as it stands. */
  readonly entries: readonly Entry[];
  /** Sources of its segments, whether they could be paired or not. */
  readonly sources: readonly string[];
}

/**
 * Says what has to be split to find Dragoman's segments in messages of other
 * tools: a list, a table, a quote or a page's front matter may be one message
 * there.
 *
 * @param foreign - their entries
 * @param like - a page of the project: messages are split as it is
 * @returns the requests: two for each way to read a message
 * @example
 * partReadings(foreign, requests[0]).requests.length;
 */
export function partReadings(foreign: readonly ForeignEntry[], like: SplitRequest): PartReadings {
  const single = foreign.filter(({ entry }) => entry.msgidPlural === undefined);
  const readings = single.flatMap((one) =>
    WAYS.flatMap((way): Reading[] => {
      const source = way(one.entry.msgid);
      const target = way(one.entry.msgstr[0] ?? "");
      if (source === undefined || target === undefined) return [];
      const path = `${one.file}:${String(one.entry.line ?? 1)}`;
      return [
        {
          foreign: one,
          source: { ...like, path, text: source },
          target: { ...like, path, text: target },
        },
      ];
    }),
  );
  return { requests: readings.flatMap(({ source, target }) => [source, target]), readings };
}

/**
 * Pairs the segments within messages of other tools: where text and
 * translation have the same shape, each belongs to the one in the same place.
 *
 * @param readings - what was split
 * @param outcomes - what became of the requests, in order
 * @returns the parts of each message
 * @example
 * partsOf(readings, outcomes)[0]?.entries;
 */
export function partsOf(
  { readings }: PartReadings,
  outcomes: readonly SplitOutcome[],
): readonly Parts[] {
  return readings.map(({ foreign }, index) => {
    const sources = segmentsOf(outcomes[2 * index]);
    const targets = segmentsOf(outcomes[2 * index + 1]);
    const paired =
      sources.length === targets.length &&
      sources.every(({ kind }, at) => kind === targets[at]?.kind);
    const entries = paired
      ? sources.flatMap((segment, at) => part(foreign.entry, segment, targets[at]) ?? [])
      : [];
    return { foreign, paired, entries, sources: sources.map(({ source }) => source) };
  });
}

function segmentsOf(outcome: SplitOutcome | undefined): readonly Segment[] {
  return outcome !== undefined && "segments" in outcome ? outcome.segments : [];
}

/** Its flags are the other tool's, but for `fuzzy`; who wrote it and where it stands stay. */
function part(entry: Entry, segment: Segment, target: Segment | undefined): Entry | undefined {
  if (segment.source === entry.msgid && target?.source === entry.msgstr[0]) return undefined;
  const { fuzzy, obsolete, references, translatorComments } = entry;
  return newEntry({
    msgid: segment.source,
    msgstr: [target?.source ?? ""],
    fuzzy,
    obsolete,
    references,
    translatorComments,
  });
}

/** Each gives the page that a message would be, where it can be read that way. */
const WAYS: readonly ((text: string) => string | undefined)[] = [asBlocks, asTask, asFrontMatter];

/** po4a leaves the text of an admonition indented, which alone would be code. */
function asBlocks(text: string): string {
  const lines = text.split("\n");
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const least = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  return least === 0 || least === Infinity
    ? text
    : lines.map((line) => line.slice(least)).join("\n");
}

/** po4a takes the bullet off, and leaves the box. */
function asTask(text: string): string | undefined {
  return /^\[[ xX]\] /u.test(text) ? `- ${text}` : undefined;
}

const KEY = /^[\w-]+:(?:\s|$)/u;

function asFrontMatter(text: string): string | undefined {
  const inner = text.replace(/^---\n/u, "").replace(/\n---\n?$/u, "");
  return KEY.test(inner) ? `---\n${inner.trimEnd()}\n---\n` : undefined;
}
