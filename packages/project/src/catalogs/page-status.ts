import { countWords, findEntry, type Catalog, type Entry } from "@dragoman/catalog";
import type { Page, Segment } from "@dragoman/model";
import type { PageStatus, SegmentStatus, Status } from "@dragoman/report";

/** What a localised page shows where there is no confirmed translation. */
type Fallback = "source" | "previous";

/**
 * Says whether builds show fuzzy translations.
 *
 * @param fallback - as the project configures it
 * @example
 * showsFuzzy(undefined); // false
 */
export function showsFuzzy(fallback: Fallback | undefined): boolean {
  return fallback === "previous";
}

/**
 * Finds a segment's entry among the current ones of a catalog.
 *
 * @param catalog - the catalog, if there is one
 * @param segment - the segment
 * @returns its entry, if there is one
 * @example
 * entryOf(catalog, segment)?.line; // 412
 */
export function entryOf(catalog: Catalog | undefined, segment: Segment): Entry | undefined {
  const entry = catalog && findEntry(catalog, { msgid: segment.source });
  return entry?.obsolete === true ? undefined : entry;
}

/**
 * Looks a page up in its catalog.
 *
 * @param page - the source page
 * @param catalog - its catalog, if there is one
 * @param path - where the catalog is or would be
 * @returns the status of each segment, in order
 * @example
 * pageStatus(page, catalog, "locales/it/index.po").segments[0]?.status; // "translated"
 */
export function pageStatus(page: Page, catalog: Catalog | undefined, path: string): PageStatus {
  const segments = page.segments.map((segment): SegmentStatus => {
    const entry = entryOf(catalog, segment);
    const target = entry?.msgstr[0] ?? "";
    const status = statusOf(entry);
    const words = countWords(segment.source);
    const previous = status === "fuzzy" ? entry?.previous.msgid : undefined;
    return {
      segment,
      status,
      words,
      catalogLine: entry?.line,
      target,
      ...(previous !== undefined && { previous }),
    };
  });
  return { page: page.path, catalog: path, segments };
}

/**
 * Gives what a localised page shows for a segment.
 *
 * @param segment - the segment
 * @param catalog - the page's catalog, if there is one
 * @param fallback - `previous` lets a fuzzy translation be shown
 * @returns the target, or undefined where the source stays
 * @example
 * targetOf(segment, catalog, "source"); // "Ciao" or undefined
 */
export function targetOf(
  segment: Segment,
  catalog: Catalog | undefined,
  fallback: Fallback,
): string | undefined {
  const entry = entryOf(catalog, segment);
  const status = statusOf(entry);
  const isShown = status === "translated" || (status === "fuzzy" && showsFuzzy(fallback));
  return isShown ? entry?.msgstr[0] : undefined;
}

/** A target that says what the source says may be a name: that is for the checks to say. */
function statusOf(entry: Entry | undefined): Status {
  if ((entry?.msgstr[0] ?? "") === "") return "untranslated";
  return entry?.fuzzy === true ? "fuzzy" : "translated";
}
