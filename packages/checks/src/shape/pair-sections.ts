import { type Worded, worded } from "@dragoman/model";
import type { Section } from "./outline.js";

/** Sections of both pages that belong together, and where the headings differ. */
export interface PairedSections {
  readonly pairs: readonly (readonly [source: Section, target: Section])[];
  /** Left out where headings agree; the line is one of the localised page. */
  readonly differ: (Worded & { readonly line: number }) | undefined;
}

/**
 * Pairs the sections of two pages, one to one where their headings have the
 * same levels. Where they have not, which section belongs to which is not
 * known: then each page is one section.
 *
 * @param source - sections of the source page
 * @param target - sections of the localised page
 * @returns pairs, and a message where headings differ
 * @example
 * pairSections(outlineOf(source), outlineOf(target)).differ; // undefined
 */
export function pairSections(
  source: readonly Section[],
  target: readonly Section[],
): PairedSections {
  const shorter = Math.min(source.length, target.length);
  let same = 0;
  while (same < shorter && source[same]?.level === target[same]?.level) same++;
  if (same === source.length && same === target.length) {
    const pairs = source.flatMap((section, index): [Section, Section][] => {
      const other = target[index];
      return other === undefined ? [] : [[section, other]];
    });
    return { pairs, differ: undefined };
  }
  return { pairs: [[joined(source), joined(target)]], differ: difference(source, target, same) };
}

function joined(sections: readonly Section[]): Section {
  const sum = (of: (section: Section) => number): number =>
    sections.reduce((total, section) => total + of(section), 0);
  return {
    line: 1,
    level: 0,
    items: sum(({ items }) => items),
    rows: sum(({ rows }) => rows),
    code: sections.flatMap(({ code }) => code),
    links: sections.flatMap(({ links }) => links),
  };
}

/** Says where the first difference is, and how many headings there are on either page. */
function difference(
  source: readonly Section[],
  target: readonly Section[],
  at: number,
): Worded & { readonly line: number } {
  const [there, here] = [source[at], target[at]];
  const values = {
    here: marksOf(here),
    there: marksOf(there),
    targetCount: target.length - 1,
    sourceCount: source.length - 1,
  };
  return {
    line: here?.line ?? target.at(-1)?.line ?? 1,
    ...(there === undefined
      ? worded(
          "{{here}} here, {{there}} in the source; headings on the page: {{targetCount}}, in the source: {{sourceCount}}",
          values,
        )
      : worded(
          "{{here}} here, {{there}} in the source (line {{line}}); headings on the page: {{targetCount}}, in the source: {{sourceCount}}",
          { ...values, line: there.line },
        )),
  };
}

function marksOf(section: Section | undefined): Worded | string {
  return section === undefined ? worded("no further heading") : `\`${"#".repeat(section.level)}\``;
}
