import { alignPages, type Alignment } from "@dragoman/align";
import type { Finding, Page } from "@dragoman/model";
import { targetPath, type SourcePage } from "../layout/layout.js";
import type { Project } from "../open-project.js";
import { readIfThere } from "../read-pages.js";
import { splitRequest } from "../source-pages.js";
import type { SplitOutcome, SplitRequest } from "../split/splitter.js";

/** A localised page that exists, and the source page that it belongs to. */
export interface TargetPage {
  readonly locale: string;
  /** Index of its source page among the project's. */
  readonly index: number;
  readonly request: SplitRequest;
}

/**
 * Reads the localised pages that exist.
 *
 * @param project - the project
 * @returns them, by locale and then in the order of the pages
 * @throws InputError when one is there and cannot be read
 * @example
 * readTargetPages(project)[0]?.request.path; // "i18n/it/index.md"
 */
export function readTargetPages(project: Project): TargetPage[] {
  return project.locales.flatMap((locale) =>
    project.pages.flatMap((page, index) => {
      const request = targetRequest(project.root, page, locale);
      return request === undefined ? [] : [{ locale, index, request }];
    }),
  );
}

function targetRequest(root: string, page: SourcePage, locale: string): SplitRequest | undefined {
  const { path, bytes } = readIfThere(root, targetPath(page, locale));
  return bytes === undefined ? undefined : splitRequest(page, { path, bytes });
}

/**
 * Pairs a localised page with its source page. One that cannot be split is no
 * reason to give up the others: it has no pairs, and a finding that says why.
 *
 * @param source - the source page
 * @param target - the localised page
 * @param outcome - what became of it in the splitter
 * @returns pairs and findings
 * @example
 * alignTarget(source, target, outcome).pairs.length;
 */
export function alignTarget(source: Page, target: TargetPage, outcome: SplitOutcome): Alignment {
  const { path, text } = target.request;
  if ("segments" in outcome) {
    return alignPages(source, { path, text, segments: outcome.segments }, target.locale);
  }
  const { message, place } = outcome.error;
  const finding: Finding = {
    rule: "broken-page",
    severity: "warning",
    message: `nothing was imported from this page: ${message}`,
    file: path,
    line: place.line ?? 1,
    column: place.column ?? 1,
    locale: target.locale,
  };
  return { pairs: [], findings: [finding] };
}
