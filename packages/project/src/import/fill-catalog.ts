import { changeEntry, messageKey, withEntries, type Catalog, type Entry } from "@dragoman/catalog";
import type { AlignedPair } from "@dragoman/align";
import { type Finding, worded, type Worded } from "@dragoman/model";

/** A localised page whose segments are paired with those of its source page. */
export interface AlignedPage {
  /** Path of the localised page. */
  readonly target: string;
  readonly locale: string;
  readonly pairs: readonly AlignedPair[];
  /** Which texts may stay as they are; where it is left out, none. */
  readonly mayStay?: MayStay;
}

/** What became of the pairs of one page. */
export interface PageFill {
  /** Segments whose translation the catalog now has. */
  readonly placed: number;
  /** Segments whose translation needs a look: the pair is not sure, or the catalog keeps another translation. */
  readonly uncertain: number;
  readonly findings: readonly Finding[];
}

/** A catalog with translations from pages. */
interface FilledCatalog {
  readonly catalog: Catalog;
  /** One per page, in order. */
  readonly pages: readonly PageFill[];
}

/** Says of a source text that it may stay as it is: a name. */
export type MayStay = (source: string) => boolean;

/** A catalog while it is filled: one of a whole locale is filled from hundreds of pages. */
interface Filling {
  readonly entries: Entry[];
  readonly indexes: ReadonlyMap<string, number>;
}

/** What became of one pair. */
interface PairFill {
  readonly outcome: "placed" | "uncertain" | "left";
  readonly finding?: Finding;
}

/**
 * Puts the translations of localised pages into a catalog. What the catalog
 * has stays: only empty entries are filled, the first page first. A pair that
 * is not certain fills an entry that no certain one has filled, as fuzzy. A
 * target that says what its source says is no translation, but for names.
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
  const filling = { entries, indexes };
  const certain = pages.map((page) => fillAll(page, true, filling));
  const uncertain = pages.map((page) => fillAll(page, false, filling));
  const fills = pages.map((_, index) =>
    summedUp([...(certain[index] ?? []), ...(uncertain[index] ?? [])]),
  );
  return { catalog: withEntries(catalog, entries), pages: fills };
}

function fillAll(page: AlignedPage, certain: boolean, filling: Filling): PairFill[] {
  return page.pairs
    .filter((pair) => pair.certain === certain)
    .map((pair) => fillPair(page, pair, filling));
}

function summedUp(fills: readonly PairFill[]): PageFill {
  const number = (outcome: PairFill["outcome"]): number =>
    fills.filter((fill) => fill.outcome === outcome).length;
  return {
    placed: number("placed"),
    uncertain: number("uncertain"),
    findings: fills.flatMap(({ finding }) => (finding === undefined ? [] : [finding])),
  };
}

/** Changes the entry in place. */
function fillPair(page: AlignedPage, pair: AlignedPair, filling: Filling): PairFill {
  const { entries, indexes } = filling;
  const { segment, text, certain } = pair;
  const index = indexes.get(messageKey({ msgid: segment.source }));
  const entry = index === undefined ? undefined : entries[index];
  if (index === undefined || entry === undefined) return { outcome: "left" };
  // An import that comes again finds the names that it took the first time.
  if (text === segment.source && entry.msgstr[0] !== text && !staysAsItIs(page, pair, entry)) {
    const message = worded("the localised page says what the source page says");
    return {
      outcome: "left",
      finding: pairFinding("left-in-source-language", message, page, pair),
    };
  }
  if (entry.msgstr.every((known) => known === "")) {
    entries[index] = changeEntry(entry, { msgstr: [text], fuzzy: !certain });
    return certain
      ? { outcome: "placed" }
      : { outcome: "uncertain", finding: uncertainPair(page, pair) };
  }
  if (entry.msgstr[0] === text)
    return entry.fuzzy
      ? { outcome: "uncertain", finding: uncertainPair(page, pair) }
      : { outcome: "placed" };
  const message = worded("the catalog keeps another translation: {{kept}}", {
    kept: entry.msgstr[0] ?? "",
  });
  return { outcome: "uncertain", finding: pairFinding("other-translation", message, page, pair) };
}

/**
 * A build shows the source where there is no translation: that a page has a text as its source
 * has it says something only where the catalog did not have the message yet.
 */
function staysAsItIs(page: AlignedPage, { text, certain }: AlignedPair, entry: Entry): boolean {
  return certain && entry.line === undefined && page.mayStay?.(text) === true;
}

function uncertainPair(page: AlignedPage, pair: AlignedPair): Finding {
  const percent = Math.round(pair.confidence * 100);
  const message = worded(
    "likely the translation of this source, but not surely ({{percent}}%): it is fuzzy until somebody has looked",
    { percent },
  );
  return pairFinding("uncertain-pair", message, page, pair);
}

function pairFinding(
  rule: string,
  message: Worded,
  page: AlignedPage,
  { segment, target, text }: AlignedPair,
): Finding {
  return {
    rule,
    severity: "note",
    ...message,
    file: page.target,
    ...target.position,
    locale: page.locale,
    source: segment.source,
    target: text,
  };
}
