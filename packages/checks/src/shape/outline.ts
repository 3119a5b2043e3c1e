import { lineStarts, positionAt, type Page } from "@dragoman/model";
import { fenceOf, isClosedBy, type Fence } from "./fences.js";
import { destinationsIn } from "./destinations.js";
import { endOfFrontMatter } from "./front-matter.js";

/** A fenced code block. */
export interface CodeBlock {
  /** 1-based line of its first fence. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** Where a link or an image leads. */
export interface Link {
  /** 1-based. */
  readonly line: number;
  readonly destination: string;
}

/** A heading and what follows it up to the next one; the first section of a page has no heading. */
export interface Section {
  /** 1-based line of its heading, or of the page's start. */
  readonly line: number;
  /** 1 to 6; 0 where there is no heading. */
  readonly level: number;
  readonly items: number;
  readonly rows: number;
  readonly code: readonly CodeBlock[];
  readonly links: readonly Link[];
}

/**
 * Counts what a page is built of, section by section, as it is written: list
 * items and table rows by their lines, headings by their marks. It need not
 * know each dialect's containers, since both pages are read alike.
 *
 * @param page - a page, split
 * @returns its sections, in order; at least one
 * @example
 * outlineOf(page).map(({ level }) => level); // [0, 1, 2]
 */
export function outlineOf(page: Page): Section[] {
  const lines = page.text.split(/\r\n|\r|\n/u);
  const underlined = underlinedHeadings(page, lines);
  const sections = [newSection(1, 0)];
  let fence: Fence | undefined;
  let inTable = false;
  for (let at = endOfFrontMatter(lines); at < lines.length; at++) {
    const line = lines[at] ?? "";
    const section = sections.at(-1);
    if (section === undefined) break;
    if (fence !== undefined) {
      if (isClosedBy(fence, line)) fence = undefined;
      else section.code.at(-1)?.lines.push(line);
      continue;
    }
    fence = fenceOf(line);
    if (fence !== undefined) {
      section.code.push({ line: at + 1, lines: [] });
      continue;
    }
    const level = levelOf(line) ?? underlined.get(at);
    if (level !== undefined) sections.push(newSection(at + 1, level));
    const current = sections.at(-1) ?? section;
    if (!underlined.has(at - 1)) current.items += itemsIn(line);
    inTable = line.includes("|") && (inTable || isDelimiterRow(lines[at + 1] ?? ""));
    if (inTable && !isDelimiterRow(line)) current.rows++;
    for (const destination of destinationsIn(line))
      current.links.push({ line: at + 1, destination });
  }
  return sections;
}

interface OpenSection extends Section {
  items: number;
  rows: number;
  readonly code: (CodeBlock & { readonly lines: string[] })[];
  readonly links: Link[];
}

function newSection(line: number, level: number): OpenSection {
  return { line, level, items: 0, rows: 0, code: [], links: [] };
}

/** CommonMark §4.2; a heading may stand in a quote or be indented in a container. */
function levelOf(line: string): number | undefined {
  return /^[ \t>]*(#{1,6})(?:[ \t]|$)/u.exec(line)?.[1]?.length;
}

/** CommonMark §4.3: lines, from 0, of headings that the next line underlines. */
function underlinedHeadings(page: Page, lines: readonly string[]): ReadonlyMap<number, number> {
  const starts = lineStarts(page.text);
  const levels = new Map<number, number>();
  for (const { kind, slot } of page.segments) {
    if (kind !== "heading") continue;
    const last = positionAt(starts, slot.end).line;
    const mark = (lines[last] ?? "").trim();
    if (/^=+$/u.test(mark)) levels.set(last - 1, 1);
    else if (/^-+$/u.test(mark)) levels.set(last - 1, 2);
  }
  return levels;
}

/** Tools write some lists as HTML. */
function itemsIn(line: string): number {
  if (/^(?:-{3,}|\*{3,}|_{3,})$/u.test(line.replace(/\s/gu, ""))) return 0;
  const html = line.match(/<li[\s>]/giu)?.length ?? 0;
  return html + (/^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u.test(line) ? 1 : 0);
}

/** GFM, "Tables": the line below a table's head. */
function isDelimiterRow(line: string): boolean {
  return /^[|:\-\s>]+$/u.test(line) && line.includes("|") && line.includes("-");
}
