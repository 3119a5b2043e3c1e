import type { Finding } from "@dragoman/model";
import type { PageTexts, PageView } from "./contents.js";

/** Where a finding stands among the texts; −1 where that is not known. */
export interface FindingPlace {
  readonly page: number;
  readonly segment: number;
}

/** Finds the place of a finding of the locale with that index. */
export type FindPlace = (finding: Finding, locale: number) => FindingPlace;

/**
 * Makes the look-up from findings to segments: by the place in the source page,
 * or, where a finding is about another file, by its entry in the catalog.
 *
 * @param pages - the pages of the overview
 * @param texts - their texts, in the same order; empty where there are none
 * @returns the look-up
 * @example
 * placeFinder(pages, texts)(finding, 0); // { page: 3, segment: 17 }
 */
export function placeFinder(pages: readonly PageView[], texts: readonly PageTexts[]): FindPlace {
  const pageAt = new Map(pages.map(({ path }, at) => [path, at]));
  const entries = new Map<string, FindingPlace>();
  const strings: (ReadonlyMap<string, number> | undefined)[] = [];
  for (const [page, { segments, catalogs }] of texts.entries()) {
    for (const [segment, { targets }] of segments.entries()) {
      for (const [locale, target] of targets.entries()) {
        const key = entryKey(locale, catalogs[locale], target?.line);
        if (target?.line !== undefined && !entries.has(key)) entries.set(key, { page, segment });
      }
    }
  }
  return (finding, locale) => {
    const { file, catalog } = finding;
    if (finding.page !== undefined) return stringPlace(finding, locale);
    const entry = catalog && entries.get(entryKey(locale, catalog.file, catalog.line));
    const page = pageAt.get(file);
    if (page === undefined) return entry ?? { page: -1, segment: -1 };
    const segment = segmentAt(texts[page]?.segments ?? [], finding);
    return { page, segment: segment === -1 && entry?.page === page ? entry.segment : segment };
  };

  /** The line of a UI string is that of another file, and all its plural forms are one entry. */
  function stringPlace(finding: Finding, locale: number): FindingPlace {
    const page = pageAt.get(finding.page ?? "") ?? -1;
    const known = (strings[page] ??= stringsOf(texts[page]?.segments ?? []));
    const { line, source = "", target = "" } = finding;
    const own = known.get(stringKey(locale, line, source, target));
    return { page, segment: own ?? -1 };
  }
}

/** The strings of a namespace, by what a finding says of them. */
function stringsOf(segments: PageTexts["segments"]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [at, { line, source, targets }] of segments.entries()) {
    for (const [locale, text] of targets.entries()) {
      const key = stringKey(locale, line, source, text?.target ?? "");
      if (text !== null && !found.has(key)) found.set(key, at);
    }
  }
  return found;
}

function stringKey(locale: number, line: number, source: string, target: string): string {
  return JSON.stringify([locale, line, source, target]);
}

/** The segment that begins there, or else the last one that begins before: a finding may be about a part of a text. */
function segmentAt(segments: PageTexts["segments"], { line, column, source }: Finding): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = segments[middle];
    const isAfter =
      at !== undefined && (at.line > line || (at.line === line && at.column > column));
    if (isAfter) high = middle;
    else low = middle + 1;
  }
  const found = low - 1;
  // Two versions of a page can have different texts at one place.
  for (let at = found; segments[at]?.line === line && segments[at]?.column === column; at--) {
    if (segments[at]?.source === source) return at;
  }
  return found;
}

function entryKey(locale: number, file: string | undefined, line: number | undefined): string {
  return `${locale}:${line ?? ""}:${file ?? ""}`;
}
