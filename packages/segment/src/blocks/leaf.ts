import { htmlOnlyDrafts } from "../html/html-only.js";
import { attributeListDrafts } from "../inline/attribute-list-drafts.js";
import { componentEdges } from "../inline/component-edges.js";
import { trimEdges } from "../inline/edges.js";
import { linkRowDrafts } from "../inline/link-row.js";
import { hasProse } from "../inline/mask.js";
import type { Line } from "../parse/leaf-lines.js";
import type { Draft, LeafBlock, PageContext } from "../page/context.js";
import { hardBreakAt, lineText, linePrefix, sourceOf } from "../page/lines.js";
import { parameterDrafts } from "./parameters.js";
import { readLines } from "./read-lines.js";

/**
 * Splits a leaf block (paragraph, heading, table cell, …) into segments. Lines
 * that the dialect knows as markup divide it; what stands between them is a
 * link row, or HTML without text, or one sentence after another: one segment.
 */
export function leafDrafts(context: PageContext, block: LeafBlock): Draft[] {
  const drafts: Draft[] = [];
  let prose: Line[] = [];
  const flush = (): void => {
    if (prose.length > 0) drafts.push(...withEdges(context, { ...block, lines: prose }));
    prose = [];
  };
  const readings = readLines(context, block);
  for (const [index, line] of block.lines.entries()) {
    const reading = readings[index];
    if (!reading) {
      prose.push(line);
      continue;
    }
    flush();
    if (reading.type === "markup") {
      drafts.push(
        ...(reading.hasParameters ? parameterDrafts(context, line) : tagLineDrafts(context, line)),
      );
      continue;
    }
    if (reading.type === "start") {
      prose.push({ start: line.start + reading.at, end: line.end });
      continue;
    }
    const part = { start: line.start + reading.start, end: line.start + reading.end };
    drafts.push(
      ...proseDrafts(context, { kind: reading.kind, lines: [part], oneLine: true, inTable: false }),
    );
  }
  flush();
  return drafts;
}

/** What readers see of a line that is a component's tag. */
function tagLineDrafts(context: PageContext, line: Line): Draft[] {
  return /^\s*<[A-Za-z]/.test(lineText(context.text, line)) ? htmlOnlyDrafts(context, [line]) : [];
}

/** A block's only segment knows what of its block it leaves to the skeleton. */
function withEdges(context: PageContext, block: LeafBlock): Draft[] {
  const drafts = proseDrafts(context, block);
  const [draft, more] = drafts;
  const [first] = block.lines;
  if (!draft || more || !first) return drafts;
  const whole = sourceOf(context, block.lines).trim();
  const isOneLine = block.lines.length === 1;
  const at = isOneLine ? draft.slot.start - first.start : whole.indexOf(draft.source);
  const isRead = whole.slice(at, at + draft.source.length) === draft.source;
  if (whole === draft.source || at < 0 || !isRead) return drafts;
  const edges = { before: whole.slice(0, at), after: whole.slice(at + draft.source.length) };
  return [{ ...draft, edges }];
}

/** Components within components that are taken off. */
const DEEPEST = 4;

function proseDrafts(context: PageContext, block: LeafBlock, depth = 0): Draft[] {
  const { text, dialect } = context;
  const component = depth < DEEPEST ? componentEdges(context, block.lines) : undefined;
  if (component) {
    const { lines: inner, drafts } = component;
    return [...drafts, ...proseDrafts(context, { ...block, lines: inner }, depth + 1)];
  }
  const rowDrafts = linkRowDrafts(context, block);
  if (rowDrafts) return rowDrafts;
  const isHeading = block.kind === "heading";
  const { lines, listsBefore, listsAfter } = trimEdges(text, block.lines, dialect, isHeading);
  const sentence = sentenceDraft(context, { ...block, lines });
  const own = sentence ? [sentence] : htmlOnlyDrafts(context, lines);
  const titlesIn = (lists: readonly Line[]): Draft[] =>
    lists.flatMap((list) => attributeListDrafts(text, list));
  return [...titlesIn(listsBefore), ...own, ...titlesIn(listsAfter)];
}

function sentenceDraft(context: PageContext, block: LeafBlock): Draft | undefined {
  const { text, dialect } = context;
  const { lines, oneLine, inTable, kind } = block;
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const source = sourceOf(context, lines);
  if (!hasProse(source, dialect)) return undefined;
  const breaks = lines.slice(0, -1).flatMap((line) => hardBreakAt(text, line) ?? []);
  return {
    kind,
    source,
    slot: {
      start: first.start,
      end: last.end,
      form: {
        form: "markdown",
        linePrefix: linePrefix(text, first.start),
        hardBreaks: oneLine ? [] : breaks.length > 0 ? breaks : [dialect.hardBreak],
        inTable,
        ...(inTable && dialect.codeInCells ? { codeInCells: true } : {}),
      },
    },
  };
}
