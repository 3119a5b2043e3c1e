import type { Overview } from "../contents.js";
import { pagesBySection } from "../query/coverage.js";
import { sectionName } from "./names.js";

/** More cells than this are slow to make, and too many to look at. */
const MOST_CELLS = 20_000;

/** A column of the heat map. */
export interface HeatColumn {
  readonly name: string;
  /** Indexes of its pages: one, or all of a section. */
  readonly pages: readonly number[];
}

/** A section, with its columns. */
export interface HeatSection {
  readonly section: number;
  readonly columns: readonly HeatColumn[];
}

/**
 * Makes a column for each page, by section; of a very large site a column for each section.
 *
 * @param overview - what the page shows
 * @returns the sections with their columns, in the order of the overview
 * @example
 * heatColumns(overview)[0]?.columns[0]; // { name: "docs/index.md", pages: [0] }
 */
export function heatColumns(overview: Overview): HeatSection[] {
  const isLarge = overview.pages.length * overview.locales.length > MOST_CELLS;
  return pagesBySection(overview).map((pages, section): HeatSection => {
    const whole = { name: sectionName(overview.sections[section] ?? ""), pages };
    const each = pages.map((at) => ({ name: overview.pages[at]?.path ?? "", pages: [at] }));
    return { section, columns: isLarge ? [whole] : each };
  });
}
