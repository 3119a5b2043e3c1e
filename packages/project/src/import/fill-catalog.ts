import { changeEntry, messageKey, withEntries, type Catalog, type Entry } from "@dragoman/catalog";
import type { AlignedPair } from "@dragoman/align";
import type { Finding, Segment } from "@dragoman/model";

/** A localised page whose segments are paired with those of its source page. */
export interface AlignedPage {
  /** Path of the localised page. */
  readonly target: string;
  readonly locale: string;
  readonly pairs: readonly AlignedPair[];
}

/** What became of the pairs of one page. */
export interface PageFill {
  /** Segments whose translation the catalog now has. */
  readonly placed: number;
  /** Segments for which the catalog keeps another translation than the page has. */
  readonly uncertain: number;
  readonly findings: readonly Finding[];
}

/** A catalog with translations from pages. */
export interface FilledCatalog {
  readonly catalog: Catalog;
  /** One per page, in order. */
  readonly pages: readonly PageFill[];
}

/**
 * Puts the translations of localised pages into a catalog. What the catalog
 * has stays: only empty entries are filled, the first page first. A target that
 * says what its source says is no translation.
 *
 * @param catalog - an up-to-date catalog
 * @param pages - the localised pages whose messages it holds
 * @returns the catalog, and what became of each page
 * @example
 * fillCatalog(catalog, [{ target: "i18n/it/index.md", locale: "it", pairs }]).pages[0]?.placed;
 */
export function fillCatalog(catalog: Catalog, pages: readonly AlignedPage[]): FilledCatalog {
  const entries = [...catalog.entries];
  const indexes = new Map(
    entries.flatMap((entry, index) =>
      entry.obsolete ? [] : [[messageKey(entry), index] as const],
    ),
  );
  const fills = pages.map((page) => fillFromPage(page, entries, indexes));
  return { catalog: withEntries(catalog, entries), pages: fills };
}

/** Changes `entries` in place: a catalog of one locale is filled from hundreds of pages. */
function fillFromPage(
  page: AlignedPage,
  entries: Entry[],
  indexes: ReadonlyMap<string, number>,
): PageFill {
  let placed = 0;
  let uncertain = 0;
  const findings: Finding[] = [];
  for (const { segment, target, text } of page.pairs) {
    const index = indexes.get(messageKey({ msgid: segment.source }));
    const entry = index === undefined ? undefined : entries[index];
    if (index === undefined || entry === undefined) continue;
    if (text === segment.source) {
      findings.push(leftInSource(page, segment, target));
    } else if (entry.msgstr.every((text) => text === "")) {
      entries[index] = changeEntry(entry, { msgstr: [text] });
      placed++;
    } else if (entry.msgstr[0] === text && !entry.fuzzy) {
      placed++;
    } else {
      uncertain++;
      findings.push(otherTranslation(page, segment, target, entry));
    }
  }
  return { placed, uncertain, findings };
}

function leftInSource(page: AlignedPage, segment: Segment, target: Segment): Finding {
  return {
    rule: "left-in-source-language",
    severity: "note",
    message: "the localised page says what the source page says",
    file: page.target,
    ...target.position,
    locale: page.locale,
    source: segment.source,
    target: target.source,
  };
}

function otherTranslation(
  page: AlignedPage,
  segment: Segment,
  target: Segment,
  entry: Entry,
): Finding {
  return {
    rule: "other-translation",
    severity: "note",
    message: `the catalog keeps another translation: ${entry.msgstr[0] ?? ""}`,
    file: page.target,
    ...target.position,
    locale: page.locale,
    source: segment.source,
    target: target.source,
  };
}
