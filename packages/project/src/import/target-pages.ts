import { alignPages, type Alignment } from "@dragoman/align";
import { type Finding, InputError, type Page, worded } from "@dragoman/model";
import { targetPath, type SourcePage } from "../layout/layout.js";
import type { Project } from "../open-project.js";
import { readIfThere } from "../pages/read-pages.js";
import { outsideTexts } from "./outside-texts.js";
import { splitRequest } from "../pages/source-pages.js";
import type { SplitOutcome, SplitRequest } from "../jobs/split-job.js";

/** A localised page that exists, and the source page that it belongs to. */
export interface TargetPage {
  readonly locale: string;
  /** Index of its source page among the project's. */
  readonly index: number;
  readonly request: SplitRequest;
  /** Why nothing can be taken from it; its text is empty then. */
  readonly fault?: InputError | undefined;
}

/**
 * Reads the localised pages that exist. One that is no text is no
 * reason to give up the others: it has a fault.
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
      const { path, bytes } = readIfThere(project.root, targetPath(page, locale));
      return bytes === undefined ? [] : [{ locale, index, ...targetRequest(page, path, bytes) }];
    }),
  );
}

function targetRequest(
  page: SourcePage,
  path: string,
  bytes: Uint8Array,
): Pick<TargetPage, "request" | "fault"> {
  const nothing = new Uint8Array();
  try {
    return { request: splitRequest(page, { path, bytes }) };
  } catch (fault) {
    if (!(fault instanceof InputError)) throw fault;
    return { request: splitRequest(page, { path, bytes: nothing }), fault };
  }
}

/**
 * Pairs a localised page with a version of its source page, and says what it has outside of its texts.
 *
 * @param source - the version that it fits
 * @param target - the localised page
 * @param locale - its locale
 * @param today - the source page of today, where that is another version
 * @returns pairs and findings
 * @example
 * alignWhole(source, target, "it").pairs.length;
 */
export function alignWhole(
  source: Page,
  target: Page,
  locale: string,
  today: Page = source,
): Alignment {
  const { pairs, findings } = alignPages(source, target, locale);
  // What has nothing to do with its source has no place in a catalog, neither here nor there.
  const outside = pairs.length === 0 ? [] : outsideTexts(target, [source, today], locale);
  return { pairs, findings: [...findings, ...outside] };
}

/**
 * Pairs a localised page with its source page. One that cannot be read or split
 * has no pairs, and a finding that says why.
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
  const read = target.fault === undefined ? outcome : { error: target.fault };
  if ("segments" in read) {
    return alignWhole(source, { path, text, segments: read.segments }, target.locale);
  }
  const { message: reason, place } = read.error.parts;
  const finding: Finding = {
    rule: "broken-page",
    severity: "warning",
    ...worded("nothing was imported from this page: {{reason}}", { reason }),
    file: path,
    line: place.line ?? 1,
    column: place.column ?? 1,
    locale: target.locale,
  };
  return { pairs: [], findings: [finding] };
}
