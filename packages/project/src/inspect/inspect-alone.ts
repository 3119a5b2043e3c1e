import {
  blockFindings,
  blockOptions,
  judgeBlocks,
  loadIdentifier,
  otherLanguageFinding,
  pageInOtherLanguage,
  withMemory,
} from "@dragoman/checks";
import type { Finding, Page } from "@dragoman/model";
import { emptyPage, notJudged } from "./page-findings.js";

/**
 * Looks at a localised page without its source: which blocks are not in its language.
 *
 * @param page - the localised page, split
 * @param locale - its locale
 * @returns findings in the order of the page; one where all of it is in another language
 * @example
 * (await inspectAlone(page, "it")).length;
 */
export async function inspectAlone(page: Page, locale: string): Promise<Finding[]> {
  if (page.segments.length === 0) return [emptyPage(page, locale)];
  const options = blockOptions(locale, withMemory(await loadIdentifier()));
  if (options === undefined) return [notJudged(page, locale)];
  const blocks = judgeBlocks(
    page.segments.map(({ source }) => source),
    options,
  );
  const other = pageInOtherLanguage(blocks);
  const context = { page, locale };
  return other === undefined
    ? blockFindings(blocks, context)
    : [otherLanguageFinding(other, context)];
}
