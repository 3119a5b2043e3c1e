import { destinationsIn } from "../../shape/destinations.js";
import { linesOutsideCode } from "../../shape/lines-outside-code.js";

/** A heading as it is written, without its marks. */
export interface WrittenHeading {
  readonly text: string;
  /** The id that an attribute list behind it gives: `{#id}`. */
  readonly id: string | undefined;
}

/** A link and where it stands. */
export interface WrittenLink {
  /** 1-based. */
  readonly line: number;
  /** 1-based column of its destination, in UTF-16 code units. */
  readonly column: number;
  readonly destination: string;
}

/** What of a page matters for links within a site. */
export interface ScannedPage {
  readonly headings: readonly WrittenHeading[];
  readonly links: readonly WrittenLink[];
  /** Ids that attributes and attribute lists give. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Reads a page's headings, links and ids, line by line, outside of code blocks
 * and front matter. Time is linear.
 *
 * @param text - of a page
 * @returns each in the order of the page
 * @example
 * scanPage("# Low *water* {#low}\n").headings; // [{ text: "Low *water*", id: "low" }]
 */
export function scanPage(text: string): ScannedPage {
  const lines = text.split(/\r\n|\r|\n/u);
  const headings: WrittenHeading[] = [];
  const links: WrittenLink[] = [];
  const ids = new Set<string>();
  for (const [at, line] of linesOutsideCode(lines)) {
    const heading = headingIn(line, lines[at + 1] ?? "");
    if (heading !== undefined) headings.push(heading);
    for (const [, attribute, listed] of line.matchAll(ID)) ids.add(attribute ?? listed ?? "");
    let from = 0;
    for (const destination of destinationsIn(line)) {
      const found = line.indexOf(destination, from);
      from = found === -1 ? from : found + destination.length;
      links.push({ line: at + 1, column: Math.max(0, found) + 1, destination });
    }
  }
  return { headings, links, ids };
}

const ID = /\s(?:id|name)="([^"]{1,200})"|\{:?[^{}#\n]{0,200}#([^\s{}#]{1,200})/gu;

/** CommonMark §4.2 and §4.3; a heading may stand in a quote or be indented in a container. */
function headingIn(line: string, next: string): WrittenHeading | undefined {
  const marked = /^[ \t>]*#{1,6}[ \t]+(.*)$/u.exec(line)?.[1];
  const isUnderlined = /^ {0,3}(?:=+|-{2,})[ \t]*$/u.test(next) && /^ {0,3}[^\s>|#-]/u.test(line);
  const written = marked ?? (isUnderlined ? line.trim() : undefined);
  if (written === undefined) return undefined;
  const list = /\{:?[^{}]{0,300}\}\s*$/u.exec(written);
  const id = list === null ? undefined : /#([^\s{}]{1,200})/u.exec(list[0])?.[1];
  const text = (list === null ? written : written.slice(0, list.index)).trimEnd();
  return { text: withoutClosingMarks(text), id };
}

/** `# Low water #` */
function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (text[end - 1] === "#") end--;
  return end < text.length && /\s/u.test(text[end - 1] ?? " ")
    ? text.slice(0, end).trimEnd()
    : text;
}
