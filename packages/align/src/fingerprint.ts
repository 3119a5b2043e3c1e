import type { Page } from "@dragoman/model";

/** A segment as far as alignment needs to know it. */
export interface Unit {
  /** Its index among the page's segments. */
  readonly index: number;
  readonly source: string;
  /** What it must share with its counterpart: kind, and level for headings. */
  readonly shape: string;
  /** What tells it from others of its shape without a word of its text: URLs, icons and tags around it. Empty where there is nothing. */
  readonly surroundings: string;
  /** Code spans in the text. */
  readonly codes: readonly string[];
  /** Where its links and images lead. */
  readonly urls: readonly string[];
}

/** Describes each of a page's segments for alignment. */
export function unitsOf(page: Page): Unit[] {
  return page.segments.map(({ kind, source, slot }, index) => {
    const before = page.segments[index - 1]?.slot.end ?? 0;
    const after = page.segments[index + 1]?.slot.start ?? page.text.length;
    const lead = lastLine(page.text.slice(before, slot.start));
    const trail = firstLine(page.text.slice(slot.end, after));
    return {
      index,
      source,
      shape: kind === "heading" ? `heading ${String(/^#*/.exec(lead.trim())?.[0].length)}` : kind,
      surroundings: [...iconsIn(lead), ...urlsIn(trail), ...keysIn(lead)].join(" "),
      codes: [...source.matchAll(/`+([^`]+)`+/g)].map((match) => match[1] ?? ""),
      urls: urlsIn(source),
    };
  });
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? "";
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
}

function urlsIn(text: string): string[] {
  return [...text.matchAll(/\]\(<?([^\s()<>]+)|<(https?:[^\s<>]+)>|(?:href|src)="([^"]*)"/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );
}

function iconsIn(text: string): string[] {
  return text.match(/:[a-z\d][\w+-]*:/gi) ?? [];
}

/** A front-matter key: `description: ` */
function keysIn(lead: string): string[] {
  return /^[\s-]*[\w"'-]+\s*[:=]\s*$/.test(lead) ? [lead.trim()] : [];
}
