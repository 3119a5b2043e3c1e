import { type Finding, InputError, worded } from "@dragoman/model";
import type { LocaleCoverage } from "@dragoman/report";
import type { ThresholdConfig } from "../config/types.js";
import { compileGlob } from "../files/glob.js";

/** The rules that coverage is about: with `translated`, they do not fail one by one. */
const COVERAGE_RULES: ReadonlySet<string> = new Set([
  "untranslated",
  "fuzzy",
  "left-in-source-language",
]);

/** A threshold, ready to be applied. */
export interface Threshold {
  readonly config: ThresholdConfig;
  /** How messages name its pages: ` of docs/guide/**`, or empty for all. */
  readonly scope: string | undefined;
  readonly isAbout: (locale: string) => boolean;
  readonly hasPage: (page: string) => boolean;
  /** Whether a finding of its locale fails by this threshold, and not by itself. */
  readonly covers: (finding: Finding) => boolean;
}

/**
 * Makes the thresholds of a configuration ready.
 *
 * @param thresholds - as they are configured
 * @param pages - the project's source pages
 * @param configFile - the configuration's name, for errors
 * @returns one per item, in order
 * @throws InputError when a pattern matches no page
 * @example
 * thresholdsOf([{ translated: 95 }], pages, "dragoman.config.json")[0]?.isAbout("it"); // true
 */
export function thresholdsOf(
  thresholds: readonly ThresholdConfig[],
  pages: readonly string[],
  configFile: string,
): Threshold[] {
  return thresholds.map((config, index): Threshold => {
    const globs = config.pages?.map((pattern) => ({ pattern, ...compileGlob(pattern) }));
    const unused = globs?.find(({ matches }) => !pages.some((page) => matches(page)));
    if (unused !== undefined) {
      const message = worded(
        "`check.thresholds[{{index}}].pages`: {{pattern}} matches no source page",
        { index, pattern: JSON.stringify(unused.pattern) },
      );
      const hint = worded("Write a pattern of paths such as {{page}}, or take it out.", {
        page: pages[0] ?? "docs/**/*.md",
      });
      throw new InputError(message, { file: configFile }, hint);
    }
    const hasPage = (page: string): boolean =>
      globs === undefined || globs.some(({ matches }) => matches(page));
    const rules = config.translated === undefined ? new Set(config.rules) : COVERAGE_RULES;
    return {
      config,
      scope: config.pages?.join(", "),
      isAbout: (locale) => config.locales?.includes(locale) ?? true,
      hasPage,
      covers: ({ rule, file, page = file }) => rules.has(rule) && hasPage(page),
    };
  });
}

/**
 * Gives the pages of a locale that a threshold is about.
 *
 * @param threshold - the threshold
 * @param locale - coverage of the locale
 * @returns coverage of those pages
 * @example
 * pagesWithin(threshold, locale).length;
 */
export function pagesWithin(
  { hasPage }: Threshold,
  { pages }: LocaleCoverage,
): LocaleCoverage["pages"] {
  return pages.filter(({ page }) => hasPage(page));
}
