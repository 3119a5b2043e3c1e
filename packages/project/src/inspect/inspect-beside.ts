import { alignPages, type AlignedPair } from "@dragoman/align";
import {
  blockOptions,
  codeSpansDiffer,
  comparePages,
  judgeBlocks,
  judgePairs,
  languageOfLocale,
  languageOfTexts,
  loadIdentifier,
  otherLanguageFinding,
  pageInOtherLanguage,
  pairFinding,
  withMemory,
  type BlockOptions,
  type FindingContext,
} from "@dragoman/checks";
import { type Finding, type Page, worded } from "@dragoman/model";
import { emptyPage, notJudged, unrelatedPage } from "./page-findings.js";

/**
 * Looks at a localised page beside its source: language, what is missing or
 * extra, shape, links and code.
 *
 * @param target - the localised page, split
 * @param source - its source page, split with the same dialect
 * @param locale - the localised page's locale
 * @returns findings in the order of the localised page, what is missing on it last
 * @example
 * (await inspectBeside(target, source, "it")).filter(({ rule }) => rule === "missing");
 */
export async function inspectBeside(
  target: Page,
  source: Page,
  locale: string,
): Promise<Finding[]> {
  if (target.segments.length === 0 && source.segments.length > 0)
    return [emptyPage(target, locale)];
  const { pairs, findings } = alignPages(source, target, locale);
  if (findings.some(({ rule }) => rule === "unrelated-page"))
    return [unrelatedPage(target, source, locale)];

  const identifier = withMemory(await loadIdentifier());
  const language = languageOfTexts(textsOf(source), identifier);
  const own = languageOfLocale(locale)?.language;
  const languages = new Set([own, language].flatMap((code) => code ?? []));
  const isData = source.segments.some(({ path }) => path !== undefined);
  const found = [
    ...languageFindings(pairs, blockOptions(locale, identifier, language), {
      page: target,
      locale,
      source: language,
    }),
    ...codeFindings(pairs, { path: target.path, locale }),
    // A data file has no blocks, and a `#` in it is a comment.
    ...(isData ? [] : comparePages(source, target, { locale, languages })),
    ...findings.map(leftOver),
  ];
  return [...byLine(found, target.path), ...found.filter(({ file }) => file !== target.path)];
}

function languageFindings(
  pairs: readonly AlignedPair[],
  options: BlockOptions | undefined,
  context: FindingContext,
): Finding[] {
  const { page, locale } = context;
  const other = options && pageInOtherLanguage(judgeBlocks(textsOf(page), options));
  if (other !== undefined) return [otherLanguageFinding(other, context)];
  const texts = pairs.map(({ segment, text }) => ({ source: segment.source, target: text }));
  const findings = judgePairs(texts, options).flatMap((verdict, index) => {
    const pair = pairs[index];
    if (pair === undefined) return [];
    return pairFinding(verdict, pair.segment.source, pair.target, context) ?? [];
  });
  return options === undefined ? [notJudged(page, locale), ...findings] : findings;
}

/** Where two source segments share one target, it has more code than each of them. */
function codeFindings(
  pairs: readonly AlignedPair[],
  page: Parameters<typeof codeSpansDiffer>[2],
): Finding[] {
  return pairs
    .filter(({ certain }) => certain)
    .flatMap(({ segment, target, text }) =>
      codeSpansDiffer(segment.source, { ...target, source: text }, page),
    );
}

/** Beside one page, what alignment left over is what the page lacks or has too much. */
function leftOver(finding: Finding): Finding {
  switch (finding.rule) {
    case "not-aligned":
      return {
        ...finding,
        rule: "missing",
        severity: "warning",
        ...worded("not on the localised page"),
      };
    case "not-in-source":
      return {
        ...finding,
        rule: "extra",
        severity: "warning",
        ...worded("not on the source page"),
      };
    default:
      return finding;
  }
}

function byLine(findings: readonly Finding[], file: string): Finding[] {
  return findings
    .filter((finding) => finding.file === file)
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function textsOf(page: Page): string[] {
  return page.segments.map(({ source }) => source);
}
