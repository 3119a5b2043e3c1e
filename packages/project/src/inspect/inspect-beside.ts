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
} from "@dragoman/checks";
import type { Finding, Page } from "@dragoman/model";
import { emptyPage, notJudged, unrelatedPage } from "./page-findings.js";
import { isRelated } from "./related.js";

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
  const identifier = withMemory(await loadIdentifier());
  const language = languageOfTexts(textsOf(source), identifier);
  const own = languageOfLocale(locale)?.language;
  const languages = new Set([own, language].flatMap((code) => code ?? []));
  const { pairs, findings } = alignPages(source, target, locale);
  if (!isRelated(source, target, pairs, languages)) return [unrelatedPage(target, source, locale)];

  const options = blockOptions(locale, identifier, language);
  const other = options && pageInOtherLanguage(judgeBlocks(textsOf(target), options));
  const context = { page: target, locale, source: language };
  const found = [
    ...(options === undefined ? [notJudged(target, locale)] : []),
    ...(other === undefined
      ? languageFindings(pairs, options, context)
      : [otherLanguageFinding(other, context)]),
    ...pairs.flatMap(({ segment, target: there }) =>
      codeSpansDiffer(segment.source, there, { path: target.path, locale }),
    ),
    ...comparePages(source, target, { locale, languages }),
    ...findings.map(leftOver),
  ];
  return [...byLine(found, target.path), ...found.filter(({ file }) => file !== target.path)];
}

function languageFindings(
  pairs: readonly AlignedPair[],
  options: BlockOptions | undefined,
  context: Parameters<typeof pairFinding>[3],
): Finding[] {
  const texts = pairs.map(({ segment, text }) => ({ source: segment.source, target: text }));
  return judgePairs(texts, options).flatMap((verdict, index) => {
    const pair = pairs[index];
    return pair === undefined
      ? []
      : (pairFinding(verdict, pair.segment.source, pair.target, context) ?? []);
  });
}

/** Beside one page, what alignment lists is what the page lacks or has too much. */
function leftOver(finding: Finding): Finding {
  return finding.rule === "not-aligned"
    ? { ...finding, rule: "missing", severity: "warning", message: "not on the localised page" }
    : { ...finding, rule: "extra", severity: "warning", message: "not on the source page" };
}

function byLine(findings: readonly Finding[], file: string): Finding[] {
  return findings
    .filter((finding) => finding.file === file)
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function textsOf(page: Page): string[] {
  return page.segments.map(({ source }) => source);
}
