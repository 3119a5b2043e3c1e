import type { Finding } from "@dragoman/model";
import type { CheckOutcome } from "./check-outcome.js";
import { statusFindings } from "./findings.js";
import type { SourceChange } from "./source-change.js";
import type { LocaleStatus, PageStatus } from "./status.js";
import { wordCounts, type WordCounts } from "./word-counts.js";

/** How much of something is translated. Segments and words are counted wherever they stand, repeated ones too. */
export interface Counts {
  /** Always `translated` + `fuzzy` + `untranslated`. */
  readonly segments: number;
  readonly translated: number;
  readonly fuzzy: number;
  readonly untranslated: number;
  readonly words: number;
  readonly translatedWords: number;
}

/** Coverage of one page. */
export interface PageCoverage extends Counts {
  readonly page: string;
}

/** Coverage of one locale, and what is not translated. */
export interface LocaleCoverage extends Counts {
  readonly locale: string;
  readonly pages: readonly PageCoverage[];
  readonly findings: readonly Finding[];
  /** Words as translators bill them. */
  readonly wordCounts?: WordCounts;
}

/** What `dragoman report` and `check` say; `--format json` prints exactly this. */
export interface Report {
  readonly locales: readonly LocaleCoverage[];
  /** What `check` decided. */
  readonly check?: CheckOutcome;
  /** With `check --since`: what the change does; the findings are then those of the change alone. */
  readonly change?: SourceChange;
}

const NOTHING: Counts = {
  segments: 0,
  translated: 0,
  fuzzy: 0,
  untranslated: 0,
  words: 0,
  translatedWords: 0,
};

/**
 * Counts what is translated and names what is not.
 *
 * @param locales - every page of every locale, looked up in its catalog
 * @returns coverage by locale and page, and findings in the order of the pages
 * @example
 * reportOf([{ locale: "it", pages: [] }]).locales[0]?.segments; // 0
 */
export function reportOf(locales: readonly LocaleStatus[]): Report {
  return { locales: locales.map(localeCoverage) };
}

function localeCoverage({ locale, pages }: LocaleStatus): LocaleCoverage {
  const covered = pages.map(pageCoverage);
  return {
    locale,
    ...sumOfCounts(covered),
    wordCounts: wordCounts(pages),
    pages: covered,
    findings: pages.flatMap((page) => statusFindings(locale, page)),
  };
}

function pageCoverage({ page, segments }: PageStatus): PageCoverage {
  const counts = segments.map(({ status, words }): Counts => ({
    ...NOTHING,
    segments: 1,
    [status]: 1,
    words,
    translatedWords: status === "translated" ? words : 0,
  }));
  return { page, ...sumOfCounts(counts) };
}

/**
 * Adds counts up.
 *
 * @param counts - of pages, for example
 * @returns their sum
 * @example
 * percent(sumOfCounts(locale.pages));
 */
export function sumOfCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(sum, NOTHING);
}

function sum(a: Counts, b: Counts): Counts {
  return {
    segments: a.segments + b.segments,
    translated: a.translated + b.translated,
    fuzzy: a.fuzzy + b.fuzzy,
    untranslated: a.untranslated + b.untranslated,
    words: a.words + b.words,
    translatedWords: a.translatedWords + b.translatedWords,
  };
}

/**
 * Says which share of the words is translated.
 *
 * @param counts - of a page or a locale
 * @returns whole percent, rounded down so that 100 means all and rounded up so
 *   that 0 means nothing; by segments where there are no words, and 100 where
 *   there is nothing to translate
 * @example
 * percent({ ...counts, words: 1000, translatedWords: 999 }); // 99
 */
export function percent(counts: Counts): number {
  const { words, translatedWords, segments, translated } = counts;
  const [part, whole] = words === 0 ? [translated, segments] : [translatedWords, words];
  // Segments without words must not vanish in a page that has words.
  if (translated === segments) return 100;
  if (part === 0) return 0;
  return Math.max(1, Math.min(99, Math.floor((part * 100) / whole)));
}
