import type { Catalog } from "@dragoman/catalog";
import type { Page, Segment } from "@dragoman/model";

/**
 * Finds the texts of a localised page that can have come from nowhere but its author.
 *
 * @param there - the page as it is
 * @param pages - the pages whose texts it may have: its source, and what a build makes of it
 * @param catalogs - catalogs that it may have been built from
 * @returns the segments that neither those pages have nor any entry, obsolete or fuzzy ones included
 * @example
 * ownTexts(italian, [english, built], [catalog])[0]?.position.line; // 12
 */
export function ownTexts(
  there: Page,
  pages: readonly Page[],
  catalogs: readonly Catalog[],
): Segment[] {
  const inPages = new Set(
    pages.flatMap(({ segments }) => segments.map(({ source }) => fold(source))),
  );
  const left = there.segments.filter(({ source }) => !inPages.has(fold(source)));
  if (left.length === 0) return [];
  const known = catalogs.map(textsOf);
  return left.filter(
    (segment) => !spellings(segment).some((text) => known.some((texts) => texts.has(text))),
  );
}

/** By catalog: all pages of a locale may share one. */
const textsByCatalog = new WeakMap<Catalog, ReadonlySet<string>>();

function textsOf(catalog: Catalog): ReadonlySet<string> {
  const found =
    textsByCatalog.get(catalog) ??
    new Set(catalog.entries.flatMap(({ msgid, msgstr }) => [msgid, ...msgstr].map(fold)));
  textsByCatalog.set(catalog, found);
  return found;
}

/** A text as Dragoman has it, and as tools have it that leave nothing out at its edges. */
function spellings({ source, edges }: Segment): string[] {
  return edges === undefined
    ? [fold(source)]
    : [fold(source), fold(edges.before + source + edges.after)];
}

/** Lines of a page may be wrapped in other places than an entry's. */
function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
