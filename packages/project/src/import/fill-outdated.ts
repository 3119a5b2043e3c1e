import { emptyCatalog, type Catalog } from "@dragoman/catalog";
import { type Finding, type Page, type Segment, worded } from "@dragoman/model";
import { memoryOf, NO_MEMORY, syncCatalog, templateOf, type Memory } from "@dragoman/sync";
import { pageStatus } from "../catalogs/page-status.js";
import type { PlannedCatalog } from "../sync/plan.js";
import { fillCatalog } from "./fill-catalog.js";
import { fillFrom, offersOf, withObsolete } from "./fill-from.js";
import type { FilledPlan } from "./fill-planned.js";
import { pageCounts } from "./page-counts.js";
import type { OutdatedTarget } from "./outdated.js";

/** A page of a catalog, and what became of it. */
type PageOutcome = FilledPlan["pages"][number];

/** The catalog that an older version of some pages would have had. */
interface OldCatalog {
  readonly catalog: Catalog;
  readonly outdated: readonly OutdatedTarget[];
  /** What was seen on each of the localised pages. */
  readonly findings: readonly (readonly Finding[])[];
}

/**
 * Makes the catalog that older versions of pages would have had.
 *
 * @param planned - the catalog of today
 * @param outdated - the locale's localised pages that were made from older versions
 * @returns the old catalog, with the translations of those of its pages
 * @example
 * oldCatalogOf(planned, outdated).catalog.entries;
 */
export function oldCatalogOf(
  planned: PlannedCatalog,
  outdated: readonly OutdatedTarget[],
): OldCatalog {
  const own = outdated.filter(({ target }) => planned.pages.includes(target.index));
  const template = templateOf(own.map(({ page }) => page));
  const { catalog } = syncCatalog({ catalog: emptyCatalog(planned.file), template });
  const filled = fillCatalog(
    catalog,
    own.map(({ target, alignment }) => {
      const { pairs } = alignment;
      return { target: target.request.path, locale: target.locale, pairs };
    }),
  );
  const findings = filled.pages.map((page) => page.findings);
  return { catalog: filled.catalog, outdated: own, findings };
}

/**
 * Fills a planned catalog with the translations of an old one, synced to the
 * pages of today: carried where only markup changed, else fuzzy.
 *
 * @param planned - an up-to-date catalog
 * @param pages - the project's pages, split
 * @param old - the catalog of older versions
 * @param memory - the old catalogs of the locale: a block may have moved to another page
 * @returns the catalog, and what became of each page
 * @example
 * fillOutdated(planned, pages, oldCatalogOf(planned, outdated), memory).planned.catalog;
 */
export function fillOutdated(
  planned: PlannedCatalog,
  pages: readonly Page[],
  old: OldCatalog,
  memory: Memory = NO_MEMORY,
): FilledPlan {
  if (old.outdated.length === 0) return { planned, pages: [] };
  const today = old.outdated.flatMap(({ target }) => pages[target.index] ?? []);
  // An import brings over what there is, and suggests nothing beside it.
  const synced = syncCatalog({
    catalog: old.catalog,
    template: templateOf(today),
    memory,
    suggestInUse: false,
  });
  const filled = fillFrom(planned.catalog, offersOf(synced.catalog));
  const catalog = withObsolete(
    filled,
    synced.catalog.entries.filter(({ obsolete }) => obsolete),
  );
  const outcomes = old.outdated.flatMap((outdated, index): PageOutcome[] => {
    const page = pages[outdated.target.index];
    const findings = old.findings[index] ?? [];
    return page === undefined ? [] : [pageOutcome(page, catalog, outdated, findings)];
  });
  return { planned: { ...planned, catalog }, pages: outcomes };
}

/**
 * Gives the memory of a locale's old catalogs.
 *
 * @param old - the old catalogs of a locale
 * @returns the memory
 * @example
 * oldMemory(groups.map((planned) => oldCatalogOf(planned, outdated)));
 */
export function oldMemory(old: readonly OldCatalog[]): Memory {
  return memoryOf(old.map(({ catalog }) => catalog));
}

function pageOutcome(
  page: Page,
  catalog: Catalog,
  outdated: OutdatedTarget,
  seen: readonly Finding[],
): PageOutcome {
  const { target, alignment, commit } = outdated;
  const { locale, request } = target;
  // What was left of the older version stands at lines that today's page may not have.
  const onTarget = [...alignment.findings, ...seen].filter(({ file }) => file === request.path);
  const said = new Set(seen.map(({ source }) => source));
  const left = pageStatus(page, catalog, catalog.path)
    .segments.filter(
      ({ segment, status }) => status === "untranslated" && !said.has(segment.source),
    )
    .map(({ segment }) => leftOver(page, segment, locale));
  return {
    ...pageCounts(page, catalog),
    findings: [olderVersion(page, request.path, commit, locale), ...onTarget, ...left],
  };
}

function olderVersion(page: Page, file: string, commit: string, locale: string): Finding {
  const message = worded(
    "it fits {{path}} as of commit {{commit}} best, and was imported with that",
    { path: page.path, commit: commit.slice(0, 12) },
  );
  return { rule: "older-version", severity: "note", ...message, file, line: 1, column: 1, locale };
}

function leftOver(page: Page, { position, source }: Segment, locale: string): Finding {
  return {
    rule: "not-aligned",
    severity: "note",
    ...worded("no counterpart on the localised page, which is older"),
    file: page.path,
    ...position,
    locale,
    source,
  };
}
