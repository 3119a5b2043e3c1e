import type { LocaleStatus, PageStatus, SegmentStatus } from "../status.js";
import type { PageTexts, PageView, TargetText } from "./contents.js";

type Row = PageTexts["segments"][number] & { targets: (TargetText | null)[] };

/**
 * Puts the texts of all locales beside each other, page by page.
 *
 * @param pages - the pages of the overview
 * @param locales - their names, in the order of the overview
 * @param texts - all pages of every locale
 * @returns one per page, in the same order
 * @example
 * pageTexts(pages, ["it"], texts)[0]?.segments[0]?.targets[0]?.target; // "Ciao"
 */
export function pageTexts(
  pages: readonly PageView[],
  locales: readonly string[],
  texts: readonly LocaleStatus[],
): PageTexts[] {
  const byLocale = new Map(
    texts.map(({ locale, pages }) => [locale, new Map(pages.map((page) => [page.page, page]))]),
  );
  return pages.map(({ path }) =>
    sideBySide(locales.map((locale) => byLocale.get(locale)?.get(path))),
  );
}

/** A segment is known by its place: locales may have been read from different versions of the page. */
function sideBySide(locales: readonly (PageStatus | undefined)[]): PageTexts {
  const rows = new Map<string, Row>();
  for (const [at, page] of locales.entries()) {
    for (const status of page?.segments ?? []) {
      const { position, source } = status.segment;
      const place = status.origin?.id ?? `${position.line}:${position.column}`;
      const key = `${place}:${source}`;
      const row = rows.get(key) ?? emptyRow(status, locales.length);
      row.targets[at] = targetText(status);
      rows.set(key, row);
    }
  }
  const segments = [...rows.values()];
  // The lines of UI strings are those of many files: they have the order of the namespace.
  const isPage = !locales.some((page) => page?.segments.some(({ origin }) => origin));
  if (isPage) segments.sort((a, b) => a.line - b.line || a.column - b.column);
  return { segments, catalogs: locales.map((page) => page?.catalog ?? "") };
}

function emptyRow({ segment }: SegmentStatus, locales: number): Row {
  const { position, kind, source } = segment;
  const targets = Array.from({ length: locales }, () => null);
  return { line: position.line, column: position.column, kind, source, targets };
}

function targetText({ status, target, catalogLine, previous }: SegmentStatus): TargetText {
  return {
    status,
    target,
    ...(catalogLine !== undefined && { line: catalogLine }),
    ...(previous !== undefined && { previous }),
  };
}
