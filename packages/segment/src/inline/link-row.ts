import type { Draft, LeafBlock, PageContext } from "../page/context.js";
import { type JoinedLines, joinLines, sourceOf } from "../page/lines.js";
import type { Line } from "../parse/leaf-lines.js";
import { attributeListDrafts } from "./attribute-list-drafts.js";
import { trimEdges } from "./edges.js";
import { linkTitleDrafts } from "./link-title.js";
import { hasProse, maskMarkup, startsWithWord } from "./mask.js";
import { type RowItem, rowItems } from "./row-items.js";

interface Row {
  readonly context: PageContext;
  readonly joined: JoinedLines;
  readonly inTable: boolean;
}

/**
 * Splits a paragraph that is only links, images and icons (a "link row"): it
 * is no sentence, so its texts, alt texts and titles are segments of their own,
 * and no edit of a URL ever touches them.
 *
 * @returns the drafts, in order, or undefined when the block is no link row
 */
export function linkRowDrafts(context: PageContext, block: LeafBlock): Draft[] | undefined {
  const joined = joinLines(context.text, block.lines);
  if (!mayBeLinkRow(joined.text, context)) return undefined;
  const row = { context, joined, inTable: block.inTable };
  return rowItems(joined.text, context)?.flatMap((item) => itemDrafts(row, item));
}

/** Longer paragraphs without a word between their links are no rows of buttons, and slow to parse. */
const longestRow = 20_000;

/** A cheap look first: all letters outside markup stand between brackets. */
function mayBeLinkRow(text: string, { dialect }: PageContext): boolean {
  if (!text.includes("[") || text.length > longestRow || startsWithWord.test(text)) return false;
  return !/\p{L}/u.test(outsideBrackets(maskMarkup(text, dialect)));
}

function outsideBrackets(text: string): string {
  let outside = "";
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN && depth++ === 0) outside += text.slice(from, at);
    if (code === CLOSE && depth > 0 && --depth === 0) from = at + 1;
  }
  return depth === 0 ? outside + text.slice(from) : outside;
}

const OPEN = 91;
const CLOSE = 93;

function itemDrafts(row: Row, item: RowItem): Draft[] {
  const { context, joined } = row;
  if (item.type === "attributeList") {
    const start = joined.toPage(item.span.start);
    return attributeListDrafts(context.text, {
      start,
      end: start + item.span.end - item.span.start,
    });
  }
  return [
    ...labelDrafts(row, item.label, item.isImage),
    ...(item.title ? linkTitleDrafts(context, pageLines(row, item.title), row.inTable) : []),
  ];
}

/** A link around images is a row within the row. */
function labelDrafts(row: Row, label: Line, isImage: boolean): Draft[] {
  const { context, inTable } = row;
  const lines = pageLines(row, label);
  const block = { kind: "link-text", lines, oneLine: true, inTable } as const;
  const inner = isImage ? undefined : linkRowDrafts(context, block);
  if (inner) return inner;
  const { lines: kept } = trimEdges(context.text, lines, context.dialect, false);
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return [];
  const source = sourceOf(context, kept);
  if (!hasProse(source, context.dialect)) return [];
  const slot = { start: first.start, end: last.end, form: { form: "link-text", inTable } } as const;
  return [{ kind: isImage ? "alt" : "link-text", source, slot }];
}

/** A stretch of the joined text as lines of the page. */
function pageLines({ joined }: Row, part: Line): Line[] {
  const lines: Line[] = [];
  let start = part.start;
  for (const line of joined.text.slice(part.start, part.end).split("\n")) {
    const at = joined.toPage(start);
    lines.push({ start: at, end: at + line.length });
    start += line.length + 1;
  }
  return lines;
}
