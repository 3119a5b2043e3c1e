import type {
  KeptCounts,
  KeptTexts,
  PageStatus,
  SegmentStatus,
  SourceEdit,
} from "@dragoman/report";
import { pagesInLocale } from "../catalogs/locale-catalogs.js";
import { pageStatus } from "../catalogs/page-status.js";
import { lookedUpStrings } from "../messages/string-status.js";
import type { LocaleState, ProjectState } from "../assess/project-state.js";

/**
 * Counts, of the texts that both states have, what was translated and what is: for `ratchet`.
 *
 * @param head - the project of today
 * @param base - the project at the base
 * @param edits - what was done to the texts in between
 * @returns the counts of each locale; texts that were made from nothing are left out
 * @example
 * keptTexts(head, base, edits)[0]?.after.words; // 1214
 */
export function keptTexts(
  head: ProjectState,
  base: ProjectState,
  edits: readonly SourceEdit[],
): KeptTexts[] {
  const made = new Map(edits.map((edit) => [placeOf(edit.page, edit.source), edit]));
  return head.locales.map((today) => {
    const former = base.locales.find(({ locale }) => locale === today.locale);
    const before = statusesOf(base, former);
    const kept = {
      ...NOTHING,
      locale: today.locale,
      before: { ...NOTHING },
      after: { ...NOTHING },
    };
    for (const { page, segments } of statusPages(head, today)) {
      for (const status of segments) {
        const { source } = status.segment;
        const edit = made.get(placeOf(page, source));
        const was =
          before.get(stringKey(page, status)) ??
          before.get(placeOf(page, edit?.before ?? source)) ??
          before.get(edit?.before ?? source);
        if (was === undefined) continue;
        add(kept, status.words);
        if (was === "translated") add(kept.before, status.words);
        if (status.status === "translated") add(kept.after, status.words);
      }
    }
    return kept;
  });
}

type Counts = { -readonly [Name in keyof KeptCounts]: KeptCounts[Name] };

const NOTHING: KeptCounts = { segments: 0, words: 0 };

function add(counts: Counts, words: number): void {
  counts.segments++;
  counts.words += words;
}

/** By page and text, and by text alone for what stood on another page: there the first counts. */
function statusesOf(
  state: ProjectState,
  locale: LocaleState | undefined,
): Map<string, SegmentStatus["status"]> {
  const statuses = new Map<string, SegmentStatus["status"]>();
  if (locale === undefined) return statuses;
  for (const { page, segments } of statusPages(state, locale)) {
    for (const one of segments) {
      const { segment, status, origin } = one;
      if (origin !== undefined) statuses.set(stringKey(page, one), status);
      statuses.set(placeOf(page, segment.source), status);
      if (!statuses.has(segment.source)) statuses.set(segment.source, status);
    }
  }
  return statuses;
}

function statusPages(
  { pages, strings }: ProjectState,
  { locale, groups }: LocaleState,
): PageStatus[] {
  return [
    ...pagesInLocale(pages, groups).map(({ page, group }) =>
      pageStatus(page, group.catalog, group.file),
    ),
    ...(strings?.(locale) ?? []).map(lookedUpStrings),
  ];
}

/** The key of a UI string says which text an edited one was. No text of a page has this key. */
function stringKey(page: string, { origin }: SegmentStatus): string {
  return origin === undefined ? "" : `${page}\0\0${origin.id}`;
}

/** Neither a path nor a text has a NUL. */
function placeOf(page: string, source: string): string {
  return `${page}\0${source}`;
}
