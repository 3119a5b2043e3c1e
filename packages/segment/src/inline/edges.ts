import type { Dialect } from "../dialect.js";
import type { Line } from "../parse/leaf-lines.js";
import { trimLine } from "../page/lines.js";
import { attributeList, kramdownLine, listAt } from "./attribute-list.js";
import { icon } from "./mask.js";
import { match } from "./match.js";

/** A block's lines without the markup at its edges, and the attribute lists that were there. */
interface Trimmed {
  readonly lines: readonly Line[];
  /** Those before the lines, as MyST and kramdown have them, and those behind. */
  readonly listsBefore: readonly Line[];
  readonly listsAfter: readonly Line[];
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
  const [listsBefore, listsAfter]: [Line[], Line[]] = [[], []];
  const kept = lines.map((line) => trimLine(text, line));
  trimLeading(text, kept, dialect, listsBefore);
  trimTrailing(text, kept, dialect, isHeading, listsAfter);
  return { lines: kept, listsBefore, listsAfter };
}

function trimLeading(text: string, lines: Line[], dialect: Dialect, lists: Line[]): void {
  for (;;) {
    const first = lines[0];
    if (!first) return;
    const list = lines.length > 1 ? listLine(text, first, dialect) : undefined;
    if (list !== undefined) lists.push(first);
    const end = list ?? leadingMarkup(text, first, dialect);
    const rest = end === undefined ? first : trimLine(text, { start: end, end: first.end });
    if (rest.start < rest.end) lines[0] = rest;
    else lines.shift();
    if (end === undefined && rest.start < rest.end) return;
  }
}

/** The end of a line that is an attribute list, or kramdown's markup, as a whole. */
function listLine(text: string, line: Line, dialect: Dialect): number | undefined {
  if (text[line.start] !== "{" || dialect.attributeLists === "nowhere") return undefined;
  const end = listAt(text, line.start, dialect, true) ?? match(kramdownLine, text, line.start);
  return end === line.end ? end : undefined;
}

/** What makes a definition of a block: `: the lowest of the day` in Pandoc, kramdown, Hugo; in an item, of MDN. */
const definitionMark = /:[ \t]+/y;

function leadingMarkup(text: string, line: Line, dialect: Dialect): number | undefined {
  const within = (end: number | undefined): number | undefined =>
    end !== undefined && end <= line.end ? end : undefined;
  if (text.startsWith("<!--", line.start)) {
    const end = text.indexOf("-->", line.start);
    return within(end === -1 ? undefined : end + 3);
  }
  if (dialect.maskPrograms && text.startsWith("{/*", line.start)) {
    const end = text.indexOf("*/}", line.start);
    return within(end === -1 ? undefined : end + 3);
  }
  const definition = match(definitionMark, text, line.start);
  if (definition !== undefined) return within(definition);
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
  if (dialect.maskPrograms && text.startsWith("*/}", line.end - 3)) {
    const start = text.slice(line.start, line.end).lastIndexOf("{/*");
    return start === -1 ? undefined : line.start + start;
  }
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
  if (dialect.attributeLists === "nowhere" && !isHeading) return undefined;
  if (listLine(text, line, dialect) !== undefined) return line.start;
  const start = text.lastIndexOf("{", line.end);
  if (start < line.start || listAt(text, start, dialect, isHeading) !== line.end) return undefined;
  if (isHeading || start === line.start || /[ \t]/.test(text[start - 1] ?? "")) return start;
  return dialect.icons && text[start - 1] === ":" ? trailingIcon(text, line, start) : undefined;
}

function trailingIcon(text: string, line: Line, end: number): number | undefined {
  const start = text.lastIndexOf(":", end - 2);
  if (start < line.start || match(icon, text, start) !== end) return undefined;
  return start === line.start || /\s/.test(text[start - 1] ?? "") ? start : undefined;
}
