import type { Section } from "./outline.js";

/** Sections of both pages that belong together, and where the headings differ. */
export interface PairedSections {
  readonly pairs: readonly (readonly [source: Section, target: Section])[];
  /** The line is one of the localised page. */
  readonly differ: readonly { readonly line: number; readonly message: string }[];
}

/**
 * Pairs the sections of two pages by the levels of their headings: from the
 * start on and from the end on as far as they agree. What is left between is
 * one section on either side.
 *
 * @param source - sections of the source page
 * @param target - sections of the localised page
 * @returns pairs, and a message where headings differ
 * @example
 * pairSections(outlineOf(source), outlineOf(target)).differ.length; // 0
 */
export function pairSections(
  source: readonly Section[],
  target: readonly Section[],
): PairedSections {
  const shorter = Math.min(source.length, target.length);
  let start = 0;
  while (start < shorter && source[start]?.level === target[start]?.level) start++;
  let end = 0;
  while (end < shorter - start && source.at(-1 - end)?.level === target.at(-1 - end)?.level) end++;
  const middle: readonly [Section[], Section[]] = [
    source.slice(start, source.length - end),
    target.slice(start, target.length - end),
  ];
  const differ = middle.some((sections) => sections.length > 0);
  const pairs = [
    ...zip(source.slice(0, start), target.slice(0, start)),
    ...(differ
      ? zip([joined(middle[0], source[start - 1])], [joined(middle[1], target[start - 1])])
      : []),
    ...zip(source.slice(source.length - end), target.slice(target.length - end)),
  ];
  return { pairs, differ: differ ? [difference(middle, target[start - 1])] : [] };
}

function zip(a: readonly Section[], b: readonly Section[]): [Section, Section][] {
  return a.flatMap((section, index): [Section, Section][] => {
    const other = b[index];
    return other === undefined ? [] : [[section, other]];
  });
}

/** Several sections as one; none is an empty one after the section before. */
function joined(sections: readonly Section[], before: Section | undefined): Section {
  const sum = (of: (section: Section) => number): number =>
    sections.reduce((total, section) => total + of(section), 0);
  return {
    line: sections[0]?.line ?? before?.line ?? 1,
    level: sections[0]?.level ?? 0,
    items: sum(({ items }) => items),
    rows: sum(({ rows }) => rows),
    code: sections.flatMap(({ code }) => code),
    links: sections.flatMap(({ links }) => links),
  };
}

function difference(
  [source, target]: readonly [readonly Section[], readonly Section[]],
  before: Section | undefined,
): { readonly line: number; readonly message: string } {
  const there = source[0] === undefined ? "" : ` (line ${source[0].line})`;
  return {
    line: target[0]?.line ?? before?.line ?? 1,
    message: `headings from here on: ${marksOf(target)} here, ${marksOf(source)} in the source${there}`,
  };
}

/** At most this many headings are shown. */
const MOST = 8;

function marksOf(sections: readonly Section[]): string {
  if (sections.length === 0) return "none";
  const marks = sections.slice(0, MOST).map(({ level }) => "#".repeat(level));
  return [...marks, ...(sections.length > MOST ? ["…"] : [])].join(", ");
}
