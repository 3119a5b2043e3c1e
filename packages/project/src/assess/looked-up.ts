import { settlementOf, type Settlement, type TextPair } from "@dragoman/checks";
import type { PageStatus, SegmentStatus } from "@dragoman/report";
import type { PageFormat } from "@dragoman/segment";
import type { SourcePage } from "../layout/layout.js";
import { splitSettings } from "../layout/split-settings.js";
import type { PageInLocale } from "../locale-catalogs.js";
import { entryOf, pageStatus } from "../lookup.js";

/** A page looked up in its catalog, with what its translators have settled. */
export interface LookedUpPage extends PageStatus {
  readonly dialect: PageFormat;
  /** Of UI strings, by segment: the other forms of the source that the text may be of. */
  readonly otherSources?: readonly (readonly string[])[];
  /** One per segment, in order. */
  readonly settlements: readonly Settlement[];
}

/**
 * Looks a page up in its catalog.
 *
 * @param page - the page and its catalog
 * @param sources - the project's source pages
 * @returns status and settlement of each segment
 * @example
 * lookUp({ page, index: 0, group }, project.pages).segments[0]?.status; // "translated"
 */
export function lookUp(
  { page, index, group }: PageInLocale,
  sources: readonly SourcePage[],
): LookedUpPage {
  const settlements = page.segments.map((segment) =>
    settlementOf(entryOf(group.catalog, segment)?.translatorComments ?? []),
  );
  const dialect = splitSettings(sources[index] ?? page).dialect;
  return { ...pageStatus(page, group.catalog, group.file), dialect, settlements };
}

/**
 * Gives what the translators of a locale have confirmed.
 *
 * @param pages - its pages, looked up
 * @returns source and target of each translated segment
 * @example
 * confirmedPairs([page])[0]; // { source: "Low water", target: "Bassa marea" }
 */
export function confirmedPairs(pages: readonly PageStatus[]): TextPair[] {
  return pages.flatMap(({ segments }) => segments.filter(isConfirmed).map(pairOf));
}

/** Whether somebody has said that this is the translation. */
export function isConfirmed({ status, target }: SegmentStatus): boolean {
  return status === "translated" && target !== "";
}

/** A segment's texts. */
export function pairOf({ segment, target }: SegmentStatus): TextPair {
  return { source: segment.source, target };
}
