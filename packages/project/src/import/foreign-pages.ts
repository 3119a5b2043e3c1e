import {
  blockOptions,
  type BlockOptions,
  judgeBlocks,
  languageOfLocale,
  loadIdentifier,
  otherLanguageFinding,
  pageInOtherLanguage,
} from "@dragoman/checks";
import type { Finding, Segment } from "@dragoman/model";
import type { SplitOutcome } from "../jobs/split-job.js";
import type { TargetPage } from "./target-pages.js";

/** A page is judged by its longest texts: all of them would take longer than the rest of an import. */
const MOST_TEXTS = 8;
/** UTF-16 units of each that are read. */
const MOST_OF_TEXT = 400;

/**
 * Finds localised pages that are in another language altogether, neither in
 * their locale's nor in the source's: nothing is to be taken from them.
 *
 * @param targets - the localised pages
 * @param outcomes - what became of each in the splitter
 * @param sourceLocale - the locale of the source pages
 * @returns for each of them a finding, rule `other-language`; a locale whose
 *   language cannot be told has none
 * @example
 * (await foreignPages(targets, outcomes, "en")).get(target)?.message;
 */
export async function foreignPages(
  targets: readonly TargetPage[],
  outcomes: readonly SplitOutcome[],
  sourceLocale: string,
): Promise<Map<TargetPage, Finding>> {
  const found = new Map<TargetPage, Finding>();
  if (targets.length === 0) return found;
  const identifier = await loadIdentifier();
  const source = languageOfLocale(sourceLocale)?.language;
  const options = new Map<string, BlockOptions | undefined>();
  for (const [index, target] of targets.entries()) {
    const { locale, request, fault } = target;
    const outcome = outcomes[index];
    if (fault !== undefined || outcome === undefined || !("segments" in outcome)) continue;
    if (!options.has(locale)) options.set(locale, blockOptions(locale, identifier, sourceLocale));
    const own = options.get(locale);
    if (own === undefined) continue;
    const language = pageInOtherLanguage(judgeBlocks(longest(outcome.segments), own));
    if (language === undefined || language === source) continue;
    const page = { path: request.path, text: request.text, segments: outcome.segments };
    found.set(target, otherLanguageFinding(language, { page, locale }));
  }
  return found;
}

function longest(segments: readonly Segment[]): string[] {
  return segments
    .map(({ source }) => source.slice(0, MOST_OF_TEXT))
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_TEXTS);
}
