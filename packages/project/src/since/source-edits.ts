import type { Page, Segment } from "@dragoman/model";
import type { SourceChange, SourceEdit } from "@dragoman/report";
import type { LocaleEdit, LocaleLookup } from "./locale-edits.js";

/**
 * Lists the texts of today's pages that the base did not have on the same page, and what a sync
 * does for each of them in each locale.
 *
 * @param head - today's pages
 * @param base - those of the base
 * @param lookups - one per locale, in their order
 * @param ancestry - makes a lookup that knows texts which no locale has translated
 * @returns the edits in the order of the pages, and how many texts went
 * @example
 * sourceEdits(head, base, lookups, ancestry).edits[0]?.outcomes[0]?.outcome; // "carried"
 */
export function sourceEdits(
  head: readonly Page[],
  base: readonly Page[],
  lookups: readonly LocaleLookup[],
  ancestry: () => LocaleLookup,
): Pick<SourceChange, "edits" | "removed"> {
  const former = new Map(base.map((page) => [page.path, page]));
  const standing = textsOf(base);
  const edits = head.flatMap((page, index) =>
    addedSegments(page, former.get(page.path)).map((segment) => {
      const found = lookups.map((lookup) => lookup.editOf(index, segment));
      const before =
        mostFrequent(
          found.flatMap((edit) => edit.before ?? []),
          standing,
        ) ??
        // Where all is new, nobody had translated what it was made from, or there is no such text.
        (found.every(({ outcome }) => outcome.outcome === "new")
          ? ancestry().editOf(index, segment).before
          : undefined);
      return editOf(page, segment, before, found);
    }),
  );
  const today = textsOf(head);
  const used = new Set(edits.flatMap(({ before }) => before ?? []));
  const removed = [...standing].filter((text) => !today.has(text) && !used.has(text)).length;
  return { edits, removed };
}

function editOf(
  { path }: Page,
  { source, position }: Segment,
  before: string | undefined,
  found: readonly LocaleEdit[],
): SourceEdit {
  return {
    page: path,
    line: position.line,
    column: position.column,
    source,
    ...(before !== undefined && { before }),
    outcomes: found.map(({ outcome }) => outcome),
  };
}

/** Each once, where it stands first; the empty text is no message. */
function addedSegments(page: Page, former: Page | undefined): Segment[] {
  if (page.text === former?.text) return [];
  const known = new Set(["", ...(former?.segments ?? []).map(({ source }) => source)]);
  return page.segments.filter(({ source }) => {
    const isNew = !known.has(source);
    known.add(source);
    return isNew;
  });
}

function textsOf(pages: readonly Page[]): Set<string> {
  const texts = pages.flatMap(({ segments }) => segments.map(({ source }) => source));
  return new Set(texts.filter((text) => text !== ""));
}

/**
 * Locales may have found different texts, because not all were translated: most decide, then the
 * order of the locales. What an obsolete entry was for is older than the base.
 */
function mostFrequent(texts: readonly string[], standing: ReadonlySet<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const known = [...counts].filter(([text]) => standing.has(text));
  const [first] = (known.length > 0 ? known : [...counts]).sort(([, a], [, b]) => b - a);
  return first?.[0];
}
