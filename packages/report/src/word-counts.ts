import { similarity } from "./similarity.js";
import type { PageStatus, SegmentStatus } from "./status.js";

/** How near a fuzzy translation's old source is to today's, in percent. */
export type FuzzyBand = "95-99" | "85-94" | "75-84" | "50-74" | "below-50";

/** The bands from the nearest on: the usual ones of translation tools and agencies. */
export const FUZZY_BANDS: readonly FuzzyBand[] = ["95-99", "85-94", "75-84", "50-74", "below-50"];

/** Words of the source as translators bill them. Together they are all words of the pages. */
export interface WordCounts {
  /** Of texts that have no translation yet. */
  readonly new: number;
  /** Of further places of a text that is translated, or counted as new or fuzzy, elsewhere in the locale. */
  readonly repeated: number;
  readonly fuzzy: Readonly<Record<FuzzyBand, number>>;
  readonly translated: number;
}

/**
 * Counts words as translators bill them. A text is paid for once, wherever it
 * stands: its other places are repetitions, also of a fuzzy or translated one.
 *
 * @param pages - all pages of a locale, in order
 * @returns words of the source
 * @example
 * wordCounts([page]).repeated; // 40
 */
export function wordCounts(pages: readonly PageStatus[]): WordCounts {
  const segments = pages.flatMap((page) => page.segments);
  const known = new Set(
    segments.filter(({ status }) => status === "translated").map(({ segment }) => segment.source),
  );
  const counts = { new: 0, repeated: 0, translated: 0 };
  const fuzzy = { "95-99": 0, "85-94": 0, "75-84": 0, "50-74": 0, "below-50": 0 };
  // A fuzzy translation is revised once; the same text without one then takes it over.
  for (const one of byPrice(segments)) {
    const { status, words, segment } = one;
    if (status === "translated") counts.translated += words;
    else if (known.has(segment.source)) counts.repeated += words;
    else if (status === "fuzzy") fuzzy[bandOf(one)] += words;
    else counts.new += words;
    known.add(segment.source);
  }
  return { ...counts, fuzzy };
}

/** Fuzzy before new, else in the order of the pages. */
function byPrice(segments: readonly SegmentStatus[]): readonly SegmentStatus[] {
  const isNew = ({ status }: SegmentStatus): boolean => status === "untranslated";
  return [...segments.filter((one) => !isNew(one)), ...segments.filter(isNew)];
}

function bandOf({ segment, previous }: SegmentStatus): FuzzyBand {
  const percent = previous === undefined ? 0 : similarity(previous, segment.source);
  if (percent >= 95) return "95-99";
  if (percent >= 85) return "85-94";
  if (percent >= 75) return "75-84";
  return percent >= 50 ? "50-74" : "below-50";
}
