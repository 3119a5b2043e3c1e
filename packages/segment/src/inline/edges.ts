import type { Dialect } from "../dialect.js";
import type { Line } from "../parse/leaf-lines.js";
import { trimLine } from "../blocks/lines.js";
import { attributeList, headingId, icon, match } from "./mask.js";

/** A block's lines without the markup at its edges, and the attribute lists that were there. */
export interface Trimmed {
  readonly lines: readonly Line[];
  readonly attributeLists: readonly Line[];
}

/**
 * Takes off a block's edges what is no text: icons, comments, attribute lists
 * of the block, heading ids, white space. An attribute list that sticks to an
 * inline element (`[a](b){ .c }`) is that element's and stays.
 */
export function trimEdges(
  text: string,
  lines: readonly Line[],
  dialect: Dialect,
  isHeading: boolean,
): Trimmed {
  const attributeLists: Line[] = [];
  const kept = lines.map((line) => trimLine(text, line));
  trimLeading(text, kept, dialect);
  trimTrailing(text, kept, dialect, isHeading, attributeLists);
  return { lines: kept, attributeLists };
}

function trimLeading(text: string, lines: Line[], dialect: Dialect): void {
  for (;;) {
    const first = lines[0];
    if (!first) return;
    const end = leadingMarkup(text, first, dialect);
    const rest = end === undefined ? first : trimLine(text, { start: end, end: first.end });
    if (rest.start < rest.end) lines[0] = rest;
    else lines.shift();
    if (end === undefined && rest.start < rest.end) return;
  }
}

function leadingMarkup(text: string, line: Line, dialect: Dialect): number | undefined {
  const within = (end: number | undefined): number | undefined =>
    end !== undefined && end <= line.end ? end : undefined;
  if (text.startsWith("<!--", line.start)) {
    const end = text.indexOf("-->", line.start);
    return within(end === -1 ? undefined : end + 3);
  }
  const end = dialect.icons ? within(match(icon, text, line.start)) : undefined;
  return end === undefined ? undefined : (within(match(attributeList, text, end)) ?? end);
}

function trimTrailing(
  text: string,
  lines: Line[],
  dialect: Dialect,
  isHeading: boolean,
  attributeLists: Line[],
): void {
  for (;;) {
    const last = lines.at(-1);
    if (!last) return;
    const start = trailingMarkup(text, last, dialect, isHeading);
    if (start !== undefined && text[start] === "{")
      attributeLists.unshift({ start, end: last.end });
    const rest = start === undefined ? last : trimLine(text, { start: last.start, end: start });
    if (rest.start < rest.end) lines[lines.length - 1] = rest;
    else lines.pop();
    if (start === undefined && rest.start < rest.end) return;
  }
}

function trailingMarkup(
  text: string,
  line: Line,
  dialect: Dialect,
  isHeading: boolean,
): number | undefined {
  const character = text[line.end - 1];
  if (character === "}") return trailingAttributeList(text, line, dialect, isHeading);
  if (character === ">" && text.startsWith("-->", line.end - 3)) {
    const start = text.lastIndexOf("<!--", line.end);
    return start >= line.start ? start : undefined;
  }
  return character === ":" && dialect.icons ? trailingIcon(text, line, line.end) : undefined;
}

function trailingAttributeList(
  text: string,
  line: Line,
  dialect: Dialect,
  isHeading: boolean,
): number | undefined {
  if (!dialect.attributeLists && !isHeading) return undefined;
  const start = text.lastIndexOf("{", line.end);
  const expression = dialect.attributeLists ? attributeList : headingId;
  if (start < line.start || match(expression, text, start) !== line.end) return undefined;
  if (isHeading || start === line.start || /[ \t]/.test(text[start - 1] ?? "")) return start;
  return dialect.icons && text[start - 1] === ":" ? trailingIcon(text, line, start) : undefined;
}

function trailingIcon(text: string, line: Line, end: number): number | undefined {
  const start = text.lastIndexOf(":", end - 2);
  if (start < line.start || match(icon, text, start) !== end) return undefined;
  return start === line.start || /\s/.test(text[start - 1] ?? "") ? start : undefined;
}
